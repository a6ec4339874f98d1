// Every sentence of the product, by language and part. A new part is a line in each half of this table.
import i18next, { type i18n, type TFunction } from 'i18next'
import type { Lang } from '#app/paths.ts'
import cyCommon from '#app/locales/cy/common.json' with { type: 'json' }
import cyErrors from '#app/locales/cy/errors.json' with { type: 'json' }
import cyMail from '#app/locales/cy/mail.json' with { type: 'json' }
import cyPublishing from '#app/locales/cy/publishing.json' with { type: 'json' }
import enCommon from '#app/locales/en/common.json' with { type: 'json' }
import enErrors from '#app/locales/en/errors.json' with { type: 'json' }
import enMail from '#app/locales/en/mail.json' with { type: 'json' }
import enPublishing from '#app/locales/en/publishing.json' with { type: 'json' }

const en = {
  common: enCommon,
  errors: enErrors,
  mail: enMail,
  publishing: enPublishing,
}

const cy: { [Part in keyof typeof en]: object } = {
  common: cyCommon,
  errors: cyErrors,
  mail: cyMail,
  publishing: cyPublishing,
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
