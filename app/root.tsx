// The frame of every page: head, foot, and what stands there when something is wrong.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { Frame } from '#app/components/frame.tsx'
import { WordsProvider } from '#app/components/words.tsx'
import { wrongKind, WrongPage } from '#app/components/wrong-page.tsx'
import { TypedProvider } from '#app/form-state.ts'
import { langOf, LanguageProvider, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { readTyped } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { run } from '#app/server/run.ts'
import styles from '#app/styles/main.scss?url'

const ToCheck = graphql(`
  query ToCheck {
    officerQueue {
      count
    }
  }
`)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = await context.viewer()
  const officer = viewer.memberships.some((one) => one.role === 'liaison_officer')
  const checks = officer || viewer.administrator
  return {
    person: viewer.name,
    officer,
    office: viewer.memberships.some((one) => one.role === 'office_staff'),
    // No page is worth losing for this number.
    toCheck: checks
      ? await run({ context, request }, ToCheck).then(
          ({ officerQueue }) => officerQueue.count,
          () => 0,
        )
      : 0,
    administrator: viewer.administrator,
    demonstration: context.demonstration,
    publicUrl: context.publicUrl,
    requestId: context.requestId,
    typed: context.sent && (await readTyped(context.sent)),
  }
}

export const links = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/icons/mark.svg', type: 'image/svg+xml' },
]

/** Every page says its own title; this one is there when something is wrong with a page. */
export const meta: MetaFunction<typeof loader> = (args) => {
  const t = wordsIn(langOf(args.location.pathname))
  return pageMeta(args, t(`${wrongKind(args.error)}.heading`))
}

export function Layout({ children }: { children: ReactNode }) {
  const lang = langOf(useLocation().pathname)
  const root = useRouteLoaderData<typeof loader>('root')
  return (
    <html lang={lang} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0d4538" />
        <Meta />
        <Links />
      </head>
      <body className="govuk-template__body">
        <LanguageProvider lang={lang}>
          <Words>
            <TypedProvider value={root?.typed ?? null}>
              <Frame root={root}>{children}</Frame>
            </TypedProvider>
          </Words>
        </LanguageProvider>
      </body>
    </html>
  )
}

function Words({ children }: { children: ReactNode }) {
  const { t } = useLanguage()
  return <WordsProvider words={t('words', { returnObjects: true })}>{children}</WordsProvider>
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const root = useRouteLoaderData<typeof loader>('root')
  return <WrongPage error={useRouteError()} requestId={root?.requestId ?? ''} />
}
