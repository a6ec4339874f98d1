// An administrator's first page: what is still missing before others can work here, and the bodies there are.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FindForm } from '#app/components/find-form.tsx'
import { PlainRow } from '#app/components/group-row.tsx'
import { Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { Tag } from '#app/components/tag.tsx'
import { officeKinds } from '#app/group.ts'
import { directoryOrder, inOrder } from '#app/in-order.ts'
import { languageOf, useLanguage, type Language } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { needsSignIn, run } from '#app/server/run.ts'
import { versionOf } from '#app/text.ts'

const Administration = graphql(`
  query Administration($search: String, $finds: Boolean!, $order: OrganisationOrder!) {
    organisations(
      filter: {
        search: $search
        states: [unclaimed, registered, more_asked, verified, declined, suspended, archived]
      }
      order: $order
      first: 20
    ) @include(if: $finds) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          number
          kind
          state
          name {
            en
            cy
          }
        }
      }
    }
    setUp {
      bodies {
        number
        kind
        state
        name {
          en
          cy
        }
      }
      officers
      officersInvited
      mailsWaiting
    }
    unsentMails(first: 1) {
      totalCount
    }
  }
`)

export async function loader(asked: LoaderFunctionArgs) {
  await needsSignIn(asked)
  if (!(await asked.context.viewer()).administrator) throw new Response(null, { status: 403 })
  const language = languageOf(asked.request)
  const words = new URL(asked.request.url).searchParams.get('words')?.trim() ?? ''
  const { setUp, unsentMails, organisations } = await run(asked, Administration, {
    search: words,
    finds: words !== '',
    order: directoryOrder(language.lang),
  })
  const count = (kind: Body['kind']) =>
    setUp.bodies.filter((body) => body.kind === kind && body.state === 'verified').length
  return {
    heading: language.t('administration:heading'),
    mailLeaves: asked.context.mailLeaves,
    waiting: setUp.mailsWaiting,
    givenUp: unsentMails.totalCount,
    offices: count('commissioner_office'),
    councils: count('county_voluntary_council'),
    officers: setUp.officers,
    invited: setUp.officersInvited,
    bodies: officeKinds.flatMap((kind) =>
      inOrder(
        language.lang,
        setUp.bodies.filter((body) => body.kind === kind).map((body) => rowOf(body, language)),
        ({ title }) => title.text,
      ),
    ),
    words,
    found: organisations?.edges.map(({ node }) => rowOf(node, language)),
    more: organisations?.pageInfo.hasNextPage ?? false,
  }
}

type Body = ResultOf<typeof Administration>['setUp']['bodies'][number]

/** One that is set up leads to its members, and any other to the form that sets it up. */
function rowOf({ number, kind, state, name }: Body, { lang, t, to }: Language) {
  const waits = state === 'unclaimed' && officeKinds.some((one) => one === kind)
  return {
    number,
    title: versionOf(name, lang),
    href: waits
      ? to('setUpBody', undefined, { body: number })
      : to('groupMembers', { group: number }),
    lines: [t(`organisations:kind.${kind}`)],
    wanted: waits ? t('administration:notSetUp') : t(`organisations:state.${state}`),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function AdministrationRoute() {
  const { heading, bodies, words, found, more } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container cd-desk">
      <h1>{heading}</h1>
      <p className="cd-lead">{t('administration:lead')}</p>
      <Section heading={t('administration:needs')}>
        <Needs />
      </Section>
      <Section heading={t('administration:bodies')}>
        <p>
          <a href={to('setUpBody')}>{t('administration:setUp')}</a>
        </p>
        <ul>
          {bodies.map(({ number, ...row }) => (
            <PlainRow key={number} {...row} isName />
          ))}
        </ul>
      </Section>
      <Section heading={t('administration:find')} id="find">
        <FindForm
          action={`${to('administration')}#find`}
          id="words"
          name="words"
          value={words}
          label={t('administration:findLabel')}
          button={t('administration:findButton')}
        />
        {found?.length === 0 && <p>{t('administration:findNone')}</p>}
        <ul>
          {found?.map(({ number, ...row }) => (
            <PlainRow key={number} {...row} isName />
          ))}
        </ul>
        {more && <p className="cd-2">{t('administration:findMore')}</p>}
      </Section>
    </div>
  )
}

function Needs() {
  const { offices, councils, officers, invited, mailLeaves, waiting, givenUp } =
    useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  const row = (
    what: 'office' | 'councils' | 'officers' | 'mail',
    there: boolean,
    text: string,
    href: string,
  ) => ({
    key: t(`administration:${what}`),
    value: (
      <>
        <Tag kind={there ? 'green' : 'error'}>
          {t(there ? 'administration:there' : 'administration:missing')}
        </Tag>{' '}
        {text}
      </>
    ),
    actions: [
      {
        href,
        text: t(there || what === 'mail' ? 'administration:see' : 'administration:setUpThis'),
        hidden: t(`administration:${what}`),
      },
    ],
  })
  const setUp = to('setUpBody')
  const officersText = officers
    ? t('administration:officersThere', { count: officers })
    : invited
      ? t('administration:officersInvited', { count: invited })
      : t('administration:officersMissing')
  const mailText = mailLeaves
    ? t(givenUp ? 'administration:mailGivenUp' : 'administration:mailThere', { count: givenUp })
    : t('administration:mailMissing', { count: waiting })
  return (
    <SummaryList
      rows={[
        row(
          'office',
          offices > 0,
          t(offices ? 'administration:setUpCount' : 'administration:officeMissing', {
            count: offices,
          }),
          setUp,
        ),
        row(
          'councils',
          councils > 0,
          t(councils ? 'administration:setUpCount' : 'administration:councilsMissing', {
            count: councils,
          }),
          setUp,
        ),
        row('officers', officers > 0, officersText, setUp),
        row('mail', mailLeaves, mailText, to('unsentMail')),
      ]}
    />
  )
}
