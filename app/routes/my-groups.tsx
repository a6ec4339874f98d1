// The groups that somebody belongs to, and the way to each one's desk.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { DoneBanner } from '#app/components/done-banner.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PlainRow } from '#app/components/group-row.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { graphql } from '#app/server/graphql.ts'
import { needsSignIn, run } from '#app/server/run.ts'
import { versionOf } from '#app/text.ts'

const MyGroups = graphql(`
  query MyGroups {
    myOrganisations {
      number
      state
      name {
        en
        cy
      }
      viewerRoles
    }
  }
`)

export async function loader(asked: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { lang, t } = languageOf(asked.request)
  const { myOrganisations } = await run(asked, MyGroups)
  return {
    heading: t('organisations:mine.heading'),
    groups: myOrganisations.map(({ name, ...group }) => ({
      ...group,
      name: versionOf(name, lang),
    })),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function MyGroupsRoute() {
  const { heading, groups } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <DoneBanner />
      <h1>{heading}</h1>
      {groups.length === 0 && (
        <EmptyState heading={t('organisations:mine.none')}>
          <p>{t('organisations:mine.noneHint')}</p>
        </EmptyState>
      )}
      <ul className="cd-rows--opened">
        {groups.map((group) => (
          <PlainRow
            key={group.number}
            href={to('groupDesk', { group: group.number })}
            title={group.name}
            headingLevel={2}
            lines={[
              group.viewerRoles.map((role) => t(`organisations:role.${role}`)).join(', '),
              t(`organisations:state.${group.state}`),
            ]}
          />
        ))}
      </ul>
      <Button kind="secondary" href={to('registerGroup')}>
        {t('organisations:list.register')}
      </Button>
    </div>
  )
}
