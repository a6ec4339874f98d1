// What the accessibility statement says, as data. Its words stand in the catalogues under these names.
// Whoever tests something, or finds something wanting, changes this list and the day.

export const accessibilityStatement = {
  /** ISO date. */
  madeOn: '2026-11-22',
  checks: [
    { what: 'axe', by: 'machine' },
    { what: 'narrow', by: 'machine' },
    { what: 'colours', by: 'machine' },
    { what: 'markup', by: 'machine' },
    { what: 'scripts', by: 'machine' },
    { what: 'form', by: 'machine' },
    { what: 'screens', by: 'eye' },
  ],
  notTested: ['readers', 'people', 'voice', 'outside', 'welsh'],
  wanting: ['oneLanguage', 'signed', 'leave'],
  /** Where somebody turns who is not happy with the answer. */
  complaints: [
    {
      to: 'eass',
      en: 'https://www.equalityadvisoryservice.com/',
      cy: 'https://www.equalityadvisoryservice.com/',
    },
    {
      to: 'commissioner',
      en: 'https://www.welshlanguagecommissioner.wales/',
      cy: 'https://www.comisiynyddygymraeg.cymru/',
    },
  ],
} as const
