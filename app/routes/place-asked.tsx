// Says that a mail is on its way. It says the same to everybody, whatever address they gave.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Columns } from '#app/components/columns.tsx'
import { Section } from '#app/components/section.tsx'
import { SessionAside } from '#app/components/session-aside.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { found, run } from '#app/server/run.ts'
import { sessionView } from '#app/server/session-view.ts'
import { SessionToTake } from '#app/server/take-place-documents.ts'

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  const { session } = await run(asked, SessionToTake, { number: numberOf(params.session) })
  return { session: sessionView(found(session), lang), heading: t('signups:asked.heading') }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function PlaceAskedRoute() {
  const { session, heading } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <Columns kind="text-aside">
        <div>
          <h1>{heading}</h1>
          <p className="cd-lead">{t('signups:asked.body')}</p>
          <p>{t('signups:asked.held')}</p>
          <Section heading={t('signups:asked.nothing')}>
            <p>{t('signups:asked.spam')}</p>
            <p>{t('signups:asked.family')}</p>
            <p>
              <a href={to('takePlace', { session: session.number })}>{t('signups:asked.again')}</a>
            </p>
          </Section>
        </div>
        <SessionAside session={session} />
      </Columns>
    </div>
  )
}
