// Where somebody is, asked on the front page; remembered on their device if they wish, and forgotten by one press.
import { Checkbox } from '#app/components/checkbox.tsx'
import { UnknownPlace, type Unknown } from '#app/components/unknown-place.tsx'
import { useLanguage } from '#app/language.tsx'

type Props = {
  near: string
  unknown: Unknown | null
  /** Said below the field once a place is known. */
  shown: string | null
  /** Whether this device remembers the place. */
  kept: boolean
  /** The same page with nothing near. */
  everywhere: string
}

export function PlaceForm({ near, unknown, shown, kept, everywhere }: Props) {
  const { t, to } = useLanguage()
  return (
    <>
      <form className="cd-find" role="search" method="post" action={to('home')}>
        <label htmlFor="near">{t('find:home.near')}</label>
        <input
          className="govuk-input"
          type="text"
          id="near"
          name="near"
          defaultValue={near}
          aria-describedby={unknown ? 'near-error' : undefined}
        />
        <button type="submit" className="govuk-button">
          {t('find:home.show')}
        </button>
        {unknown && (
          <p id="near-error" className="cd-find__wrong">
            <UnknownPlace
              unknown={unknown}
              href={(place) => to('home', undefined, { near: place })}
            />
          </p>
        )}
        {!kept && <Checkbox id="remember" name="remember" label={t('about:home.remember')} />}
      </form>
      {shown && (
        <p>
          {shown} <a href={everywhere}>{t('about:home.everywhere')}</a>
        </p>
      )}
      {kept && (
        <form className="cd-find__kept" method="post" action={to('home')}>
          {t('about:home.remembers')}{' '}
          <button type="submit" name="do" value="forget">
            {t('about:home.forget')}
          </button>
        </form>
      )}
    </>
  )
}
