// One's own account: what it says, and the way to change each part of it.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { versionOf } from '#app/text.ts'

const MyAccount = graphql(`
  query MyAccount {
    me {
      name
      email
      preferredLanguage
      unreadNotices
      memberships {
        id
        role
        organisation {
          name {
            en
            cy
          }
        }
      }
    }
  }
`)

/** What was done on the page before. */
const news = {
  saved: 'accounts:account.saved',
  confirmed: 'accounts:confirm.done',
  moved: 'accounts:confirm.doneMove',
} as const

export async function loader({ context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const { lang, t } = languageOf(request)
  const me = found((await run({ context, request }, MyAccount)).me)
  const done = new URL(request.url).searchParams.get('done') ?? ''
  return {
    ...me,
    note: done in news ? t(news[done as keyof typeof news]) : null,
    memberships: me.memberships.map(({ id, role, organisation }) => ({
      id,
      role,
      name: versionOf(organisation.name, lang),
    })),
  }
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:account.heading'))

export default function AccountRoute() {
  const me = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  const change = (href: string, hidden: string) => [
    { href, text: t('accounts:account.change'), hidden },
  ]
  return (
    <div className="govuk-width-container">
      {me.note && <NotificationBanner success title={t('accounts:account.done')} text={me.note} />}
      <h1>{t('accounts:account.heading')}</h1>
      <div className="cd-above-4">
        <SummaryList
          rows={[
            {
              key: t('accounts:account.name'),
              value: me.name,
              actions: change(to('accountDetails'), t('accounts:account.changeOf.name')),
            },
            {
              key: t('accounts:account.email'),
              value: me.email,
              actions: change(to('accountAddress'), t('accounts:account.changeOf.email')),
            },
            {
              key: t('accounts:account.language'),
              value: t(`accounts:languages.${me.preferredLanguage}`),
              actions: change(to('accountDetails'), t('accounts:account.changeOf.language')),
            },
            {
              key: t('accounts:account.password'),
              value: t('accounts:account.passwordKept'),
              actions: change(to('accountPassword'), t('accounts:account.changeOf.password')),
            },
          ]}
        />
      </div>
      <Section heading={t('accounts:account.groups')}>
        {me.memberships.length === 0 ? (
          <p>{t('accounts:account.noGroups')}</p>
        ) : (
          <ul className="govuk-list">
            {me.memberships.map(({ id, role, name }) => (
              <li key={id}>
                <span lang={name.lang}>{name.text}</span>: {t(`organisations:role.${role}`)}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section heading={t('accounts:account.notices')}>
        <p>
          {t('accounts:account.noticesUnread', { count: me.unreadNotices })}.{' '}
          <a href={to('notices')}>{t('accounts:account.seeNotices')}</a>
        </p>
      </Section>
      <Section heading={t('accounts:account.data')}>
        <p>
          {t('accounts:account.dataText')}{' '}
          <a href={to('accountData')}>{t('accounts:account.seeData')}</a>
        </p>
      </Section>
      <Section heading={t('accounts:account.leave')}>
        <div className="cd-prose">
          <p>
            <a href={to('signOut')}>{t('accounts:signOut.submit')}</a>
          </p>
          <p>
            <a href={to('signOutEverywhere')}>{t('accounts:signOut.everywhere')}</a>
          </p>
          <p>
            {t('accounts:account.deleteText')}{' '}
            <a href={to('deleteAccount')}>{t('accounts:account.delete')}</a>
          </p>
        </div>
      </Section>
    </div>
  )
}
