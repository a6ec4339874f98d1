// The officer looks at a group: what it says, what the checks find, what was decided; and decides.
import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AuthoredText } from '#app/components/authored-text.tsx'
import { BackLink } from '#app/components/back-link.tsx'
import { CheckList } from '#app/components/check-list.tsx'
import { Columns } from '#app/components/columns.tsx'
import { DecideForm } from '#app/components/decide-form.tsx'
import { DoneBanner } from '#app/components/done-banner.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { GroupFacts } from '#app/components/group-facts.tsx'
import { GroupRow } from '#app/components/group-row.tsx'
import { GroupStanding } from '#app/components/group-standing.tsx'
import { Claims } from '#app/components/claims.tsx'
import { Section } from '#app/components/section.tsx'
import { useFormState } from '#app/form-state.ts'
import { areaLine } from '#app/group.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { decideGroup, doneBy } from '#app/server/decide-group.ts'
import { again, readForm } from '#app/server/form.ts'
import { formatDate } from '#app/server/format-date.ts'
import { graphql } from '#app/server/graphql.ts'
import { loadGroup } from '#app/server/load-group.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { versionOf } from '#app/text.ts'

const GroupToCheck = graphql(`
  query GroupToCheck($number: Int!) {
    organisation(number: $number) {
      createdAt
      checks {
        code
        passed
      }
      twins {
        number
        kind
        state
        name {
          en
          cy
        }
        areas {
          kind
          name {
            en
            cy
          }
        }
      }
      verifications {
        decision
        reason
        evidence
        reviewOn
        at
      }
      claims {
        id
        state
        reason
        decidedAt
        message
        claimant
        claimantEmail
        isViewer
        createdAt
      }
      members {
        name
        role
        email
      }
    }
  }
`)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { lang } = languageOf(asked.request)
  const number = numberOf(params.group)
  const group = await loadGroup(asked, number)
  if (!group.viewerCan.lookAfter) throw new Response(null, { status: 403 })
  const { organisation } = await run(asked, GroupToCheck, { number })
  const { checks, twins, verifications, claims, members, createdAt } = found(organisation)
  return {
    ...group,
    name: versionOf(group.name, lang),
    summary: versionOf(group.summary, lang),
    since: formatDate(lang, createdAt, 'long'),
    checks: checks ?? [],
    owners: members.filter(({ role }) => role === 'owner'),
    twins: (twins ?? []).map(({ areas, name, ...twin }) => ({
      ...twin,
      name: versionOf(name, lang),
      areas: areaLine(areas, lang),
    })),
    claims: claims.map(({ createdAt: at, decidedAt, ...claim }) => ({
      ...claim,
      at: formatDate(lang, at, 'long'),
      decided: decidedAt && formatDate(lang, decidedAt, 'long'),
    })),
    steps: verifications.map(({ at, reviewOn, ...step }) => ({
      ...step,
      at: formatDate(lang, at, 'long'),
      reviewOn: reviewOn && formatDate(lang, reviewOn, 'long'),
    })),
  }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const submitted = await readForm(asked.request)
  const group = await loadGroup(asked, numberOf(params.group))
  const issues = await decideGroup(asked, group.id, submitted)
  if (issues.length) return again(submitted, issues)
  const done = doneBy(submitted)
  return redirect(to('checkGroup', { group: group.number }, { done }))
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.name.text ?? '')

export default function CheckGroupRoute() {
  const group = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const form = useFormState('check', reply, { version: group.version })
  const { t, to, lang } = useLanguage()
  const at = { group: group.number }
  return (
    <div className="govuk-width-container cd-desk">
      <BackLink href={to('officerQueue')}>{t('organisations:queue.heading')}</BackLink>
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <DoneBanner unless={reply} />
      <h1 lang={group.name.lang}>{group.name.text}</h1>
      <Columns kind="text-aside">
        <div>
          {group.summary.text && (
            <AuthoredText lang={group.summary.lang} pageLang={lang} as="p" className="cd-lead">
              {group.summary.text}
            </AuthoredText>
          )}
          <Section heading={t('organisations:check.found')}>
            <CheckList checks={group.checks} />
          </Section>
          {group.twins.length > 0 && (
            <Section heading={t('organisations:check.twins')}>
              <ul>
                {group.twins.map((twin) => (
                  <GroupRow key={twin.number} group={twin} headingLevel={3} />
                ))}
              </ul>
            </Section>
          )}
          <Claims claims={group.claims} form={form} />
          <GroupStanding state={group.state} steps={group.steps} />
          <DecideForm form={form} can={group.viewerCan} />
        </div>
        <aside>
          <GroupFacts group={group} />
          <p>{t('organisations:check.since', { date: group.since })}</p>
          {group.owners.length > 0 && (
            <>
              <h2>{t('organisations:check.owners')}</h2>
              <ul>
                {group.owners.map(({ name, email }, at) => (
                  <li key={at} className="cd-line">
                    {name}
                    {email && (
                      <>
                        <br />
                        <a className="cd-more" href={`mailto:${email}`}>
                          {email}
                        </a>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>{t('organisations:check.more')}</h2>
          <p>
            <a className="cd-more" href={to('group', at)}>
              {t('organisations:check.page')}
            </a>
          </p>
          <p>
            <a className="cd-more" href={to('organisationLinks', at)}>
              {t('organisations:desk.links')}
            </a>
          </p>
          <p>
            <a className="cd-more" href={to('groupMembers', at)}>
              {t('organisations:check.members')}
            </a>
          </p>
          {group.steps.length > 0 && (
            <p>
              <a className="cd-more" href="#standing">
                {t('organisations:check.decisions')}
              </a>
            </p>
          )}
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
