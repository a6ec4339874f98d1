// One group: what it does, what it has on, whom to ask.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isAboutAbuse } from '#app/about-abuse.ts'
import { AuthoredText } from '#app/components/authored-text.tsx'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { EventRow } from '#app/components/event-row.tsx'
import { DoneBanner } from '#app/components/done-banner.tsx'
import { GroupFacts } from '#app/components/group-facts.tsx'
import { GroupPicture } from '#app/components/group-picture.tsx'
import { PlainRow } from '#app/components/group-row.tsx'
import { InsetText } from '#app/components/inset-text.tsx'
import { LeaveQuickly } from '#app/components/leave-quickly.tsx'
import { Section } from '#app/components/section.tsx'
import { Tag } from '#app/components/tag.tsx'
import { WordingNote } from '#app/components/wording-note.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf, otherLang } from '#app/paths.ts'
import { formatDate } from '#app/server/format-date.ts'
import { loadGroup, loadGroupPublished } from '#app/server/load-group.ts'
import { versionOf } from '#app/text.ts'

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang } = languageOf(asked.request)
  const group = await loadGroup(asked, numberOf(params.group))
  const published = await loadGroupPublished(asked, group.id)
  const name = versionOf(group.name, lang)
  const other = group.name[otherLang(lang)]
  return {
    ...group,
    ...published,
    name,
    otherName: other && other !== name.text ? other : null,
    summary: versionOf(group.summary, lang),
    isAboutAbuse: isAboutAbuse(group.name, group.summary),
    checked: group.verifiedAt && formatDate(lang, group.verifiedAt, 'long'),
  }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.name.text ?? '')

export default function GroupRoute() {
  const group = useLoaderData<typeof loader>()
  const { t, to, lang, other } = useLanguage()
  const at = { group: group.number }
  return (
    <div className="govuk-width-container">
      <BackLink href={to('groups')}>{t('organisations:page.back')}</BackLink>
      {group.isAboutAbuse && <LeaveQuickly />}
      <Columns kind="text-aside">
        <div>
          <DoneBanner />
          <h1 lang={group.name.lang}>{group.name.text}</h1>
          <div className="cd-prose">
            {group.otherName && (
              <p className="cd-2" lang={other}>
                {group.otherName}
              </p>
            )}
            <WordingNote wordings={group.wordings} />
            {group.summary.text && (
              <AuthoredText lang={group.summary.lang} pageLang={lang} as="p" className="cd-lead">
                {group.summary.text}
              </AuthoredText>
            )}
            <p className="cd-tags">
              {group.state === 'verified' && group.checked && (
                <Tag>{t('organisations:page.checked', { date: group.checked })}</Tag>
              )}
              {group.state !== 'verified' && (
                <Tag kind="clay">{t(`organisations:state.${group.state}`)}</Tag>
              )}
            </p>
            {group.state === 'archived' && <InsetText>{t('organisations:page.closed')}</InsetText>}
            {group.state === 'unclaimed' && (
              <InsetText>
                <p>{t('organisations:page.unclaimed')}</p>
                {group.viewerCan.claim && (
                  <Button kind="secondary" href={to('claimGroup', at)}>
                    {t('organisations:page.claim')}
                  </Button>
                )}
              </InsetText>
            )}
          </div>
          <GroupPicture picture={group.pictures.find(({ use }) => use === 'photograph')} />
          <Published />
        </div>
        <aside>
          <GroupPicture picture={group.pictures.find(({ use }) => use === 'logo')} />
          <GroupFacts group={group} />
          {!group.viewerCan.change && <TakeAway />}
          {group.viewerRoles.length > 0 && (
            <p>
              <a className="cd-more" href={to('groupDesk', at)}>
                {t('organisations:page.desk')}
              </a>
            </p>
          )}
          {group.viewerCan.lookAfter && (
            <p>
              <a className="cd-more" href={to('checkGroup', at)}>
                {t('organisations:page.check')}
              </a>
            </p>
          )}
          <p>
            <a className="cd-more" href={to('report', { what: 'group', number: group.number })}>
              {t('organisations:page.report')}
            </a>
          </p>
        </aside>
      </Columns>
    </div>
  )
}

/** For whoever decides about the group: a picture that should not be there. */
function TakeAway() {
  const { pictures, number, viewerCan } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  if (!viewerCan.takeAwayPicture) return null
  return pictures.map(({ use }) => (
    <p key={use}>
      <a className="cd-more" href={to('groupPicture', { group: number, use })}>
        {t('organisations:picture.takeAway')}: {t(`organisations:picture.${use}`)}
      </a>
    </p>
  ))
}

function Published() {
  const { sessions, wanted, state } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  if (state !== 'verified') return null
  return (
    <>
      <Section heading={t('organisations:page.events')}>
        {sessions.length === 0 && <p>{t('organisations:page.noEvents')}</p>}
        <ol>
          {sessions.map(({ event, title, ...session }) => (
            <EventRow
              key={session.number}
              href={to('event', { event }, { date: session.number })}
              title={title.text}
              titleLang={title.lang}
              {...session}
            />
          ))}
        </ol>
      </Section>
      {wanted.length > 0 && (
        <Section heading={t('organisations:page.opportunities')}>
          <ul>
            {wanted.map(({ number, title }) => (
              <PlainRow
                key={number}
                href={to('opportunity', { opportunity: number })}
                title={title}
              />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
