// The board of links under the knot's four stages, and the same as a list.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { LinkTable } from '#app/components/link-table.tsx'
import { Named } from '#app/components/named.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Section } from '#app/components/section.tsx'
import { StageBoard } from '#app/components/stage-board.tsx'
import { Tally } from '#app/components/tally.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { graphql } from '#app/server/graphql.ts'
import { ListedLink, knotOf, listedLink, stageName } from '#app/server/link-view.ts'
import { needsSignIn, run } from '#app/server/run.ts'

const LinksPage = graphql(
  `
    query LinksPage($board: LinkFilter!, $list: LinkFilter!, $after: String) {
      linkBoard(filter: $board, first: 3) {
        counts {
          open
          mine
          late
          mineLate
          withOffice
          waitsForOffice
          unassigned
          closed
        }
        columns {
          stage
          outcome
          count
          links {
            ...ListedLink
          }
        }
      }
      links(filter: $list, first: 20, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        edges {
          node {
            ...ListedLink
          }
        }
      }
    }
  `,
  [ListedLink],
)

const kinds = [
  'all',
  'mine',
  'late',
  'waitsForOffice',
  'withOffice',
  'unassigned',
  'closed',
] as const
const stages = ['asked', 'introduced', 'active', 'tied'] as const

/** The filter of one kind of links; all of them where it is not narrowed. An officer's late ones are their own. */
const filterOf = (which: (typeof kinds)[number], officer: boolean) => {
  if (which === 'all') return {}
  return which === 'late' && officer ? { late: true, mine: true } : { [which]: true }
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const language = languageOf(request)
  const { searchParams } = new URL(request.url)
  const viewer = await context.viewer()
  const officer = viewer.memberships.some((one) => one.role === 'liaison_officer')
  const usual = officer ? 'mine' : 'all'
  const which = kinds.find((one) => one === searchParams.get('which')) ?? usual
  const stage = stages.find((one) => one === searchParams.get('stage')) ?? null
  const narrowed =
    stage === 'tied'
      ? { outcome: 'tied' as const }
      : stage
        ? { stage }
        : which === 'closed'
          ? {}
          : { open: true }
  const { linkBoard, links } = await run({ context, request }, LinksPage, {
    board: filterOf(which, officer),
    list: { ...filterOf(which, officer), ...narrowed },
    after: searchParams.get('after'),
  })
  const { late, mineLate, open } = linkBoard.counts
  const counts = { ...linkBoard.counts, all: open, late: officer ? mineLate : late }
  return {
    officer,
    office: viewer.memberships.some((one) => one.role === 'office_staff'),
    administrator: viewer.administrator,
    which,
    stage,
    counts,
    // That there is none of one kind does not say that there are none.
    empty: emptyOf(),
    columns: linkBoard.columns.map((column) => ({
      stage: stageName(column),
      count: column.count,
      links: column.links.map((link) => listedLink(language, link)),
    })),
    list: links.edges.map(({ node }) => listedLink(language, node)),
    next: links.pageInfo.hasNextPage ? (links.pageInfo.endCursor ?? null) : null,
    later: searchParams.has('after'),
    title: language.t(which === 'closed' ? 'links:board.closedTitle' : 'links:board.title', {
      count: counts[which],
    }),
  }

  function emptyOf() {
    if (officer) return 'empty' as const
    if (which === 'waitsForOffice') return 'emptyWaits' as const
    return counts.open + counts.closed > 0 ? ('emptyKind' as const) : ('emptyReader' as const)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '')

export default function LinksRoute() {
  const page = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  const { which, stage, officer } = page
  const shown = kinds.filter((one) => {
    if (one === 'mine') return officer
    if (one === 'waitsForOffice') return page.office
    // To the office's own staff that would be all of them once more.
    if (one === 'withOffice') return !page.office || officer || page.administrator
    return one !== 'unassigned' || page.administrator || (officer && page.counts.unassigned > 0)
  })
  const isClosed = which === 'closed' || stage === 'tied'
  const empty = page.columns.every((column) => column.count === 0) && page.list.length === 0
  return (
    <div className="govuk-width-container cd-desk">
      <h1>{page.title}</h1>
      <Tally
        label={t('links:board.narrow')}
        items={shown.map((one) => ({
          count: page.counts[one],
          text: t(`links:board.${one === 'late' && officer ? 'mineLate' : one}`),
          href: to('links', undefined, { which: one }),
          current: one === which,
        }))}
      />
      {officer && (
        <ButtonGroup apart>
          <Button href={to('openLink')} kind="secondary" small>
            {t('links:open.title')}
          </Button>
        </ButtonGroup>
      )}
      {empty ? (
        <EmptyState heading={t('links:board.emptyHeading')}>
          <p>{t(`links:board.${page.empty}`)}</p>
        </EmptyState>
      ) : which === 'closed' ? null : (
        <StageBoard
          stages={page.columns.map((column) => ({
            stage: knotOf[column.stage],
            name: t(`links:stage.${column.stage}`),
            means: t(`links:means.${column.stage}`),
            count: column.count,
            href: `${to('links', undefined, { which, stage: column.stage })}#list`,
            links: column.links.map((link) => ({
              href: to('link', { link: link.number }),
              title: <Named name={link.asker} />,
              text: link.partner ? t('links:partner', { name: link.partner.text }) : link.purpose,
              note: link.note,
              late: link.late,
            })),
            more: column.count > column.links.length && (
              <p>
                <a
                  className="cd-more"
                  href={`${to('links', undefined, { which, stage: column.stage })}#list`}
                >
                  {t('links:board.more', { count: column.count - column.links.length })}
                  <span className="govuk-visually-hidden">
                    : {t(`links:stage.${column.stage}`)}
                  </span>
                </a>
              </p>
            ),
          }))}
        />
      )}
      {page.list.length > 0 && (
        <Section
          heading={t(which === 'closed' ? 'links:board.closedList' : 'links:board.asList')}
          id="list"
        >
          <LinkTable
            caption={t('links:board.asList')}
            links={page.list}
            closed={isClosed}
            next={officer && !isClosed}
            officer={which !== 'mine' && !(which === 'late' && officer)}
          />
          {(page.next || page.later) && (
            <Pagination
              label={t('links:board.pages')}
              {...(page.later
                ? {
                    previous: {
                      href: `${to('links', undefined, { which, stage })}#list`,
                      text: t('links:board.start'),
                    },
                  }
                : {})}
              {...(page.next
                ? {
                    next: {
                      href: `${to('links', undefined, { which, stage, after: page.next })}#list`,
                      text: t('links:board.furtherOn'),
                    },
                  }
                : {})}
            />
          )}
        </Section>
      )}
    </div>
  )
}
