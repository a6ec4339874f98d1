// One opportunity, for anybody who may see it.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AuthoredText } from '#app/components/authored-text.tsx'
import { BackLink } from '#app/components/back-link.tsx'
import { Columns } from '#app/components/columns.tsx'
import { DoneBanner } from '#app/components/done-banner.tsx'
import { ForwardPanel } from '#app/components/forward-panel.tsx'
import { InsetText } from '#app/components/inset-text.tsx'
import { LeaveQuickly } from '#app/components/leave-quickly.tsx'
import { OpportunityDesk } from '#app/components/opportunity-desk.tsx'
import { OpportunityFacts } from '#app/components/opportunity-facts.tsx'
import { Prose } from '#app/components/prose.tsx'
import { Section } from '#app/components/section.tsx'
import { TextsWaiting } from '#app/components/texts-waiting.tsx'
import { WordingNote } from '#app/components/wording-note.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { graphql } from '#app/server/graphql.ts'
import { OpportunityView, opportunityView } from '#app/server/opportunity-view.ts'
import { found, run } from '#app/server/run.ts'
import { textsWaiting } from '#app/server/texts-waiting.ts'
import { wayBack } from '#app/way-back.ts'

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

const OpportunityPage = graphql(
  `
    query OpportunityPage($number: Int!) {
      opportunity(number: $number) {
        ...OpportunityView
        wordings {
          language
          state
        }
      }
    }
  `,
  [OpportunityView],
)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const number = numberOf(params.opportunity)
  const { opportunity } = await run(asked, OpportunityPage, { number })
  const row = found(opportunity)
  const language = languageOf(asked.request)
  const { personId } = await asked.context.viewer()
  return {
    opportunity: opportunityView(row, language),
    back: wayBack(language, 'opportunities', asked.request),
    signedIn: personId !== null,
    wordings: row.wordings,
    texts: row.viewerCanWrite ? await textsWaiting(asked, { opportunity: row.number }) : [],
  }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.opportunity.title.text ?? '')

export default function OpportunityRoute() {
  const { opportunity, back, signedIn, texts, wordings } = useLoaderData<typeof loader>()
  const { t, lang, to } = useLanguage()
  const { title, description, organisation, when, where, state } = opportunity
  return (
    <div className="govuk-width-container">
      <BackLink href={back}>{t('opportunities:page.back')}</BackLink>
      {opportunity.isAboutAbuse && <LeaveQuickly />}
      <Columns kind="text-aside">
        <div>
          <DoneBanner>
            <TextsWaiting texts={texts} />
          </DoneBanner>
          <h1 lang={title.lang}>{title.text}</h1>
          {state === 'draft' && <InsetText>{t('opportunities:page.draftNote')}</InsetText>}
          {state === 'taken_down' && <InsetText>{t('opportunities:page.takenDown')}</InsetText>}
          <p className="cd-when">
            {opportunity.day && `${opportunity.day}, `}
            <span lang={when.lang}>{when.text}</span>
            {where.text && ' · '}
            <span lang={where.lang}>{where.text}</span>
          </p>
        </div>
        <ForwardPanel opportunity={opportunity} signedIn={signedIn} />
        <div>
          <WordingNote wordings={wordings} />
          {description.text && (
            <AuthoredText lang={description.lang} pageLang={lang}>
              <Prose text={description.text} />
            </AuthoredText>
          )}
          <OpportunityFacts opportunity={opportunity} />
          <Section heading={t('opportunities:page.who')}>
            <p>
              <a href={organisation.href} lang={organisation.name.lang}>
                <b>{organisation.name.text}</b>
              </a>
            </p>
            <p className="cd-2" lang={organisation.summary.lang}>
              {organisation.summary.text}
            </p>
          </Section>
          <OpportunityDesk opportunity={opportunity} texts={texts} />
          {state === 'published' && (
            <p className="cd-small">
              <a href={to('report', { what: 'opportunity', number: opportunity.number })}>
                {t('opportunities:page.report')}
              </a>
            </p>
          )}
        </div>
      </Columns>
    </div>
  )
}
