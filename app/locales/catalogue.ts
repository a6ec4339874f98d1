// Every sentence of the product, by language and part. A new part is a line in each half of this table.
import i18next, { type i18n, type TFunction } from 'i18next'
import type { Lang } from '#app/paths.ts'
import cyAdministration from '#app/locales/cy/administration.json' with { type: 'json' }
import cyAbout from '#app/locales/cy/about.json' with { type: 'json' }
import cyAccessibility from '#app/locales/cy/accessibility.json' with { type: 'json' }
import cyAccounts from '#app/locales/cy/accounts.json' with { type: 'json' }
import cyCommon from '#app/locales/cy/common.json' with { type: 'json' }
import cyDone from '#app/locales/cy/done.json' with { type: 'json' }
import cyErrors from '#app/locales/cy/errors.json' with { type: 'json' }
import cyFind from '#app/locales/cy/find.json' with { type: 'json' }
import cyLinks from '#app/locales/cy/links.json' with { type: 'json' }
import cyMail from '#app/locales/cy/mail.json' with { type: 'json' }
import cyPost from '#app/locales/cy/post.json' with { type: 'json' }
import cyOpportunities from '#app/locales/cy/opportunities.json' with { type: 'json' }
import cyEventPage from '#app/locales/cy/event-page.json' with { type: 'json' }
import cyEventsWrite from '#app/locales/cy/events-write.json' with { type: 'json' }
import cySignups from '#app/locales/cy/signups.json' with { type: 'json' }
import cyOrganisations from '#app/locales/cy/organisations.json' with { type: 'json' }
import cyPublishing from '#app/locales/cy/publishing.json' with { type: 'json' }
import cyWriting from '#app/locales/cy/writing.json' with { type: 'json' }
import enAdministration from '#app/locales/en/administration.json' with { type: 'json' }
import enAbout from '#app/locales/en/about.json' with { type: 'json' }
import enAccessibility from '#app/locales/en/accessibility.json' with { type: 'json' }
import enAccounts from '#app/locales/en/accounts.json' with { type: 'json' }
import enCommon from '#app/locales/en/common.json' with { type: 'json' }
import enDone from '#app/locales/en/done.json' with { type: 'json' }
import enErrors from '#app/locales/en/errors.json' with { type: 'json' }
import enFind from '#app/locales/en/find.json' with { type: 'json' }
import enLinks from '#app/locales/en/links.json' with { type: 'json' }
import enMail from '#app/locales/en/mail.json' with { type: 'json' }
import enPost from '#app/locales/en/post.json' with { type: 'json' }
import enOpportunities from '#app/locales/en/opportunities.json' with { type: 'json' }
import enEventPage from '#app/locales/en/event-page.json' with { type: 'json' }
import enEventsWrite from '#app/locales/en/events-write.json' with { type: 'json' }
import enSignups from '#app/locales/en/signups.json' with { type: 'json' }
import enOrganisations from '#app/locales/en/organisations.json' with { type: 'json' }
import enPublishing from '#app/locales/en/publishing.json' with { type: 'json' }
import enWriting from '#app/locales/en/writing.json' with { type: 'json' }

const en = {
  about: enAbout,
  accessibility: enAccessibility,
  accounts: enAccounts,
  administration: enAdministration,
  common: enCommon,
  done: enDone,
  errors: enErrors,
  find: enFind,
  links: enLinks,
  mail: enMail,
  post: enPost,
  opportunities: enOpportunities,
  eventPage: enEventPage,
  eventsWrite: enEventsWrite,
  signups: enSignups,
  organisations: enOrganisations,
  publishing: enPublishing,
  writing: enWriting,
}

const cy: { [Part in keyof typeof en]: object } = {
  about: cyAbout,
  accessibility: cyAccessibility,
  accounts: cyAccounts,
  administration: cyAdministration,
  common: cyCommon,
  done: cyDone,
  errors: cyErrors,
  find: cyFind,
  links: cyLinks,
  mail: cyMail,
  post: cyPost,
  opportunities: cyOpportunities,
  eventPage: cyEventPage,
  eventsWrite: cyEventsWrite,
  signups: cySignups,
  organisations: cyOrganisations,
  publishing: cyPublishing,
  writing: cyWriting,
}

export const catalogue = { en, cy }

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof en
  }
}

const speak = (lang: Lang): i18n => {
  const words = i18next.createInstance()
  void words.init({
    lng: lang,
    fallbackLng: false,
    resources: { [lang]: catalogue[lang] },
    defaultNS: 'common',
    ns: Object.keys(en),
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  })
  return words
}

const spoken: Record<Lang, i18n> = { en: speak('en'), cy: speak('cy') }

/** Says a sentence: `t('save')` of the common part, `t('errors:code.required')` of another. */
export type Translate = TFunction<['common', ...Exclude<keyof typeof en, 'common'>[]]>

/** The sentences of a language. A key is typed: one that is not in the English catalogue does not compile. */
export const wordsIn = (lang: Lang): Translate => spoken[lang].t as Translate
