// A group's desk: where it stands, what to do next, what it is preparing.
import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AnswerMore } from '#app/components/answer-more.tsx'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { DoneBanner } from '#app/components/done-banner.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { GroupDates } from '#app/components/group-dates.tsx'
import { GroupDrafts } from '#app/components/group-drafts.tsx'
import { GroupFacts } from '#app/components/group-facts.tsx'
import { GroupOpportunities } from '#app/components/group-opportunities.tsx'
import { GroupStanding } from '#app/components/group-standing.tsx'
import { KeptWords } from '#app/components/kept-words.tsx'
import { Section } from '#app/components/section.tsx'
import { WaitsForGroup } from '#app/components/waits-for-group.tsx'
import { useFormState } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { again, issuesFrom, readForm } from '#app/server/form.ts'
import { formatDate } from '#app/server/format-date.ts'
import { graphql } from '#app/server/graphql.ts'
import { dateOfGroup, GroupDesk } from '#app/server/group-desk.ts'
import { Issues } from '#app/server/issues.ts'
import { loadGroup } from '#app/server/load-group.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { versionOf } from '#app/text.ts'

const AnswerOfficer = graphql(
  `
    mutation AnswerOfficer($input: AnswerMoreInput!) {
      answerMore(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

const mayReadPeople: readonly string[] = ['owner', 'organiser', 'reader']

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { lang, t } = languageOf(asked.request)
  const number = numberOf(params.group)
  const group = await loadGroup(asked, number)
  if (!group.viewerRoles.length) throw new Response(null, { status: 403 })
  const { organisation } = await run(asked, GroupDesk, {
    number,
    write: group.viewerCan.write,
    people: group.viewerRoles.some((role) => mayReadPeople.includes(role)),
  })
  const { verifications, members, invitations, coming, toNote, events, opportunities } =
    found(organisation)
  const datesOf = (edges: readonly ({ node: Parameters<typeof dateOfGroup>[0] } | null)[]) =>
    edges.flatMap((edge) => (edge ? [dateOfGroup(edge.node, lang)] : []))
  return {
    ...group,
    name: versionOf(group.name, lang),
    people: { members: members.length, invitations: invitations.length },
    dates: coming && {
      coming: datesOf(coming.edges),
      more: coming.pageInfo.hasNextPage,
      toNote: datesOf(toNote?.edges ?? []),
    },
    drafts: (events?.edges ?? []).flatMap((edge) =>
      edge
        ? [
            {
              number: edge.node.number,
              title: versionOf(edge.node.title, lang),
              lacks: edge.node.lacks.map((lack) => t(`publishing:lacks.${lack as 'venue'}`)),
            },
          ]
        : [],
    ),
    asked: (opportunities?.edges ?? []).flatMap((edge) =>
      edge
        ? [
            {
              ...edge.node,
              title: versionOf(edge.node.title, lang),
              waits: edge.node.applications.totalCount,
            },
          ]
        : [],
    ),
    steps: verifications.map(({ decision, reason, reviewOn, at }) => ({
      decision,
      reason,
      at: formatDate(lang, at, 'long'),
      reviewOn: reviewOn && formatDate(lang, reviewOn, 'long'),
    })),
  }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const submitted = await readForm(asked.request)
  const group = await loadGroup(asked, numberOf(params.group))
  const input = { organisationId: group.id, answer: String(submitted.values.answer ?? '') }
  const { answerMore: answer } = await run(asked, AnswerOfficer, { input })
  switch (answer.__typename) {
    case 'Organisation':
      return redirect(to('groupDesk', { group: group.number }, { done: 'answered' }))
    case 'WrongState':
      return again(submitted, [{ name: '', code: 'wrong_state' }])
    case 'InvalidInput':
      return again(submitted, issuesFrom(answer))
    default:
      return unreachable(answer)
  }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.name.text ?? '')

export default function GroupDeskRoute() {
  const group = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const form = useFormState('answer', reply)
  const { t, to } = useLanguage()
  const at = { group: group.number }
  // Where it stands comes first while that is what matters; then what the group does.
  const isSettled = group.state === 'verified' && !group.isClaimUndecided
  const standing = (
    <GroupStanding state={group.state} steps={group.steps} claimed={group.isClaimUndecided} told />
  )
  return (
    <div className="govuk-width-container cd-desk">
      <BackLink href={to('myGroups')}>{t('organisations:mine.heading')}</BackLink>
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <DoneBanner unless={reply} />
      <h1 lang={group.name.lang}>{group.name.text}</h1>
      <Columns kind="text-aside">
        <div>
          {!isSettled && standing}
          {group.viewerCan.answer ? (
            <AnswerMore form={form} group={group.number} />
          ) : (
            <KeptWords words={form.valueAt('answer')} />
          )}
          {/* What needs doing first, then what is coming. */}
          {group.viewerCan.write && <WaitsForGroup asked={group.asked} />}
          {group.dates && group.dates.toNote.length > 0 && (
            <Section heading={t('organisations:dates.toNote')}>
              <GroupDates dates={group.dates.toNote} past canWrite={false} />
            </Section>
          )}
          {group.viewerCan.write && (group.drafts.length > 0 || !group.dates?.coming.length) && (
            <GroupDrafts drafts={group.drafts} state={group.state} />
          )}
          {group.dates && (
            <Section heading={t('organisations:dates.heading')}>
              {group.dates.coming.length === 0 && <p>{t('organisations:dates.noneComing')}</p>}
              <GroupDates dates={group.dates.coming} canWrite={group.viewerCan.write} />
              {group.dates.more && (
                <p>
                  <a className="cd-more" href={to('groupDates', at, { when: 'coming' })}>
                    {t('organisations:dates.coming')}
                  </a>
                </p>
              )}
              <p>
                <a className="cd-more" href={to('groupDates', at)}>
                  {t('organisations:dates.past')}
                </a>
              </p>
              {group.viewerCan.write && (
                <p>
                  <Button kind="secondary" href={to('draftEvent', at)}>
                    {t('opportunities:desk.newEvent')}
                  </Button>
                </p>
              )}
            </Section>
          )}
          {group.viewerCan.write && <GroupOpportunities group={group.number} asked={group.asked} />}
          {isSettled && standing}
        </div>
        <aside>
          <h2 className="cd-h">{t('organisations:desk.people')}</h2>
          <p>
            {t('organisations:desk.members', { count: group.people.members })}
            {group.people.invitations > 0 &&
              `. ${t('organisations:desk.invitations', { count: group.people.invitations })}`}
          </p>
          <p>
            <a className="cd-more" href={to('groupMembers', at)}>
              {t('organisations:desk.membersLink')}
            </a>
          </p>
          <h2 className="cd-h">{t('organisations:desk.about')}</h2>
          <GroupFacts group={group} />
          {group.viewerCan.change && (
            <p>
              <a className="cd-more" href={to('changeGroup', at)}>
                {t('organisations:desk.change')}
              </a>
            </p>
          )}
          {group.viewerCan.change &&
            (['logo', 'photograph'] as const).map((use) => (
              <p key={use}>
                <a className="cd-more" href={to('groupPicture', { ...at, use })}>
                  {t(`organisations:picture.${use}`)}
                </a>
              </p>
            ))}
          {group.viewerCan.write && (
            <p>
              <a className="cd-more" href={to('textsToWrite')}>
                {t('writing:list.link')}
              </a>
            </p>
          )}
          <p>
            <a className="cd-more" href={to('organisationLinks', at)}>
              {t('organisations:desk.links')}
            </a>
          </p>
          <p>
            <a className="cd-more" href={to('group', at)}>
              {t('organisations:desk.page')}
            </a>
          </p>
          {group.viewerCan.archive && (
            <p>
              <a className="cd-more" href={to('closeGroup', at)}>
                {t('organisations:desk.close')}
              </a>
            </p>
          )}
        </aside>
      </Columns>
    </div>
  )
}
