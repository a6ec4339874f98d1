// The root address: neither language is the product's first. A choice made before is remembered.
import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Button } from '#app/components/button.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { rememberedLanguage } from '#app/server/remembered-language.ts'

export function loader({ request }: LoaderFunctionArgs) {
  const remembered = rememberedLanguage(request)
  return remembered ? redirect(`/${remembered}`, { headers: { Vary: 'Cookie' } }) : null
}

export const meta: MetaFunction = () => [{ title: 'Cyd-dynnu · Pull Together' }]

export default function ChooseLanguage() {
  const cy = wordsIn('cy')
  const en = wordsIn('en')
  return (
    <div className="govuk-width-container cd-lone">
      <h1>
        <span lang="cy">{cy('choose.heading')}</span> ·{' '}
        <span lang="en">{en('choose.heading')}</span>
      </h1>
      <div className="govuk-button-group">
        <span lang="cy">
          <Button href="/cy">{cy('choose.cy')}</Button>
        </span>
        <span lang="en">
          <Button href="/en">{en('choose.en')}</Button>
        </span>
      </div>
    </div>
  )
}
