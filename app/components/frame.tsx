// Head and foot around every page, with the way to the same page in the other language.
import { useMatches } from '@remix-run/react'
import type { SerializeFrom } from '@remix-run/node'
import type { ReactNode } from 'react'
import { PaperFoot } from '#app/components/paper-foot.tsx'
import { PageFooter } from '#app/components/page-footer.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { SignedInBar } from '#app/components/signed-in-bar.tsx'
import { SignOutForm } from '#app/components/sign-out-form.tsx'
import { SkipLink } from '#app/components/skip-link.tsx'
import { useLanguage } from '#app/language.tsx'
import { useNavigation } from '#app/navigation.ts'
import type { loader } from '#app/root.tsx'
import { useTwin } from '#app/twin.ts'

/** What the root knows of who is looking; nothing where even that could not be loaded. */
export type Root = SerializeFrom<typeof loader> | undefined

export function Frame({ root, children }: { root: Root; children: ReactNode }) {
  const { lang, other, t, to } = useLanguage()
  const twin = useTwin()
  const page = useMatches().at(-1)?.id.split('.')[1]
  const { items, columns } = useNavigation(root, page)
  return (
    <>
      <SkipLink>{t('skip')}</SkipLink>
      <PageHeader
        lang={lang}
        homeHref={to('home')}
        homeLabel={
          <>
            {t('brand')} · <span lang={other}>{t('otherBrand')}</span>: {t('homeLabel')}
          </>
        }
        languageLabel={t('language.label')}
        languages={[{ lang: other, text: t(`language.${other}`), href: twin }]}
        navigationLabel={t('nav.label')}
        items={items}
        demonstration={
          root?.demonstration && (
            <>
              {t('demonstration')} <a href={to('outbox')}>{t('post:outbox.read')}</a>
            </>
          )
        }
        signedIn={root?.person && <Person name={root.person} />}
      />
      <main id="main" className={page === 'home' ? 'cd-flush' : undefined} tabIndex={-1}>
        {children}
        {root && onPaper.has(page ?? '') && <PaperFoot publicUrl={root.publicUrl} />}
      </main>
      <PageFooter
        helpHeading={t('foot.help')}
        help={
          <>
            {t('foot.helpText')} <a href={to('help')}>{t('foot.helpLink')}</a>
          </>
        }
        columns={columns}
        small={t('foot.notPolice')}
      />
    </>
  )
}

/** What is pinned to a board, and says there where the same is on a screen. */
const onPaper = new Set(['opportunities', 'eventsMonth'])

function Person({ name }: { name: string }) {
  const { t, to } = useLanguage()
  return (
    <SignedInBar as={t('nav.signedInAs')} person={name}>
      <a href={to('myGroups')}>{t('nav.myGroups')}</a>
      <a href={to('notices')}>{t('nav.notices')}</a>
      <a href={to('account')}>{t('nav.account')}</a>
      <SignOutForm action={to('signOut')} label={t('nav.signOut')} />
    </SignedInBar>
  )
}
