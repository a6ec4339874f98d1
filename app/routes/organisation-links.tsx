// A group's own view of its links: what it asked for, and who asked to work with it.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Named } from '#app/components/named.tsx'
import { Section } from '#app/components/section.tsx'
import { StageKnot } from '#app/components/stage-knot.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { formatDate } from '#app/server/format-date.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { knotOf, shortened, stageName, standsSince, textLanguage } from '#app/server/link-view.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { versionOf, type AuthoredText } from '#app/text.ts'
import type { Lang } from '#app/paths.ts'

const SideOfLink = graphql(`
  fragment SideOfLink on Link @_unmask {
    number
    stage
    outcome
    purpose
    language
    createdAt
    introducedAt
    closedAt
    officer {
      name
    }
  }
`)

const OrganisationLinks = graphql(
  `
    query OrganisationLinks($number: Int!) {
      organisation(number: $number) {
        number
        state
        name {
          en
          cy
        }
        viewerCanAskLink
        viewerCan {
          lookAfter
        }
        linksAsked(first: 100) {
          edges {
            node {
              ...SideOfLink
              partner {
                name {
                  en
                  cy
                }
              }
            }
          }
        }
        linksWith(first: 100) {
          edges {
            node {
              ...SideOfLink
              askedBy {
                name {
                  en
                  cy
                }
              }
            }
          }
        }
      }
    }
  `,
  [SideOfLink],
)

export async function loader({ params, context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const { lang } = languageOf(request)
  const asked = { context, request }
  const number = numberOf(params.group)
  const organisation = found((await run(asked, OrganisationLinks, { number })).organisation)
  const own = organisation.linksAsked.edges.map(({ node }) => rowOf(lang, node, node.partner))
  const others = organisation.linksWith.edges.map(({ node }) => rowOf(lang, node, node.askedBy))
  const viewer = await context.viewer()
  const member = viewer.memberships.some((one) => one.organisationId === organisation.number)
  const hasLinks = own.length > 0 || others.length > 0
  if (!member && !hasLinks && !organisation.viewerCan.lookAfter) found(null)
  return {
    number: organisation.number,
    name: versionOf(organisation.name, lang),
    canAsk: organisation.viewerCanAskLink && organisation.state === 'verified',
    member,
    own,
    others,
  }
}

function rowOf(
  lang: Lang,
  link: ResultOf<typeof SideOfLink>,
  other: { name: AuthoredText } | null,
) {
  const stage = stageName(link)
  return {
    number: link.number,
    stage,
    other: other && versionOf(other.name, lang),
    purpose: shortened(link.purpose),
    purposeLang: textLanguage(link.language),
    since: formatDate(lang, standsSince(link), 'long'),
    officer: link.officer?.name ?? null,
  }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.name.text ?? '')

export default function OrganisationLinksRoute() {
  const { number, name, canAsk, member, own, others } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  const ask = canAsk && (
    <p>
      <Button href={to('askLink', { group: number })}>{t('links:group.ask')}</Button>
    </p>
  )
  return (
    <div className="govuk-width-container">
      <p className="cd-kicker">
        <Named name={name} />
      </p>
      <h1>{t('links:group.title')}</h1>
      {member && <p className="cd-lead">{t('links:group.lead')}</p>}
      {own.length === 0 && others.length === 0 ? (
        <EmptyState heading={t('links:group.none')}>
          {member ? (
            <p>{t('links:group.noneBody')}</p>
          ) : (
            <p>
              <a className="cd-more" href={to('checkGroup', { group: number })}>
                {t('back')}
              </a>
            </p>
          )}
          {ask}
        </EmptyState>
      ) : (
        <>
          {ask}
          {own.length > 0 && (
            <Section heading={t('links:group.asked')}>
              <Sides rows={own} />
            </Section>
          )}
          {others.length > 0 && (
            <Section heading={t('links:group.with')}>
              <Sides rows={others} />
            </Section>
          )}
        </>
      )}
    </div>
  )
}

function Sides({ rows }: { rows: ReturnType<typeof rowOf>[] }) {
  const { t, to } = useLanguage()
  return (
    <ul className="govuk-list">
      {rows.map((link) => (
        <li key={link.number} className="cd-link">
          <a href={to('link', { link: link.number })}>
            {link.other ? <Named name={link.other} /> : t('links:noPartner')}
          </a>
          <p lang={link.purposeLang ?? undefined}>{link.purpose}</p>
          <p>
            <StageKnot stage={knotOf[link.stage]} /> {t(`links:stage.${link.stage}`)},{' '}
            {t('links:board.since', { date: link.since })}.{' '}
            {link.officer && t('links:group.officer', { name: link.officer })}
          </p>
        </li>
      ))}
    </ul>
  )
}
