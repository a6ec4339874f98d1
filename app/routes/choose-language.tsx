// The root address: neither language is the product's first. A choice made before is remembered.
import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Button } from '#app/components/button.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { remember, rememberedLanguage } from '#app/remembered.ts'

export function loader({ context, request }: LoaderFunctionArgs) {
  const chosen = new URL(request.url).searchParams.get('language')
  if (chosen === 'cy' || chosen === 'en') {
    const cookie = remember('language', chosen, context.publicUrl)
    return redirect(`/${chosen}`, { headers: { 'Set-Cookie': cookie } })
  }
  const remembered = rememberedLanguage(request.headers.get('Cookie'))
  return remembered ? redirect(`/${remembered}`, { headers: { Vary: 'Cookie' } }) : null
}

export const meta: MetaFunction = () => {
  const both = `${wordsIn('cy')('choose.heading')} · ${wordsIn('en')('choose.heading')}`
  return [{ title: wordsIn('cy')('title', { page: both }) }]
}

export default function ChooseLanguage() {
  const cy = wordsIn('cy')
  const en = wordsIn('en')
  return (
    <div className="govuk-width-container cd-lone">
      <h1>
        <span lang="cy">{cy('choose.heading')}</span> ·{' '}
        <span lang="en">{en('choose.heading')}</span>
      </h1>
      <div className="govuk-button-group cd-above-4">
        <span lang="cy">
          <Button href="/?language=cy">{cy('choose.cy')}</Button>
        </span>
        <span lang="en">
          <Button href="/?language=en">{en('choose.en')}</Button>
        </span>
      </div>
      <p className="cd-above-4">
        <span lang="cy">{cy('choose.kept')}</span> <span lang="en">{en('choose.kept')}</span>
      </p>
    </div>
  )
}
