// After a form that sends a mail: what to do next. It says the same whatever the address was.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { langOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'

const reasons = ['account', 'again', 'reset', 'address'] as const

export function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('for')
  return { reason: reasons.find((reason) => reason === asked) ?? 'account' }
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:mail.heading'))

export default function CheckMailRoute() {
  const { reason } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <div className="cd-prose">
        <h1>{t('accounts:mail.heading')}</h1>
        <p className="cd-lead">{t(`accounts:mail.${reason}`)}</p>
        <p>{t('accounts:mail.nothing')}</p>
        {(reason === 'account' || reason === 'again') && (
          <p>
            <a href={to('sendConfirmationAgain')}>{t('accounts:mail.sendAgain')}</a>
          </p>
        )}
      </div>
    </div>
  )
}
