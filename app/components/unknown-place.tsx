// A place that nobody here knows: what may have been meant, or what to try.
import { useLanguage } from '#app/language.tsx'
import type { PlaceMeant } from '#app/server/place-meant.ts'

export type Unknown = NonNullable<PlaceMeant['unknown']>

type Props = {
  unknown: Unknown
  /** The page near a place that may have been meant. */
  href: (near: string) => string
}

export function UnknownPlace({ unknown, href }: Props) {
  const { t } = useLanguage()
  const { place, outcode, suggestions } = unknown
  if (outcode) return t('find:filter.unknownPostcode', { outcode })
  if (suggestions.length === 0) return t('find:filter.unknownPlace', { place })
  return (
    <>
      {t('find:filter.didYouMean')}
      {': '}
      {suggestions.map((name, at) => (
        <span key={name}>
          {at > 0 && ', '}
          <a href={href(name)}>{name}</a>
        </span>
      ))}
    </>
  )
}
