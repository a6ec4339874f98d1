// Head and foot around every page, with the way to the same page in the other language.
import { useMatches } from '@remix-run/react'
import type { ReactNode } from 'react'
import { PageFooter } from '#app/components/page-footer.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { SkipLink } from '#app/components/skip-link.tsx'
import { useLanguage } from '#app/language.tsx'
import { useTwin } from '#app/twin.ts'
import type { loader } from '#app/root.tsx'
import type { SerializeFrom } from '@remix-run/node'

export function Frame({
  root,
  children,
}: {
  root: SerializeFrom<typeof loader> | undefined
  children: ReactNode
}) {
  const { lang, other, t, to } = useLanguage()
  const twin = useTwin()
  const page = useMatches().at(-1)?.id.split('.')[1]
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
        languages={[
          { lang, text: t(`language.${lang}`) },
          { lang: other, text: t(`language.${other}`), href: twin },
        ]}
        navigationLabel={t('nav.label')}
        items={[{ text: t('nav.events'), href: to('home'), current: page === 'home' }]}
        demonstration={
          root?.demonstration && (
            <>
              {t('demonstration')} <a href={to('outbox')}>{t('post:outbox.read')}</a>
            </>
          )
        }
      />
      <main id="main" className="govuk-main-wrapper" tabIndex={-1}>
        {children}
      </main>
      <PageFooter
        helpHeading={t('foot.help')}
        help={t('foot.helpText')}
        columns={[
          {
            heading: t('foot.about'),
            links: [{ text: t('foot.schema'), href: '/schema.graphql' }],
          },
        ]}
        small={t('foot.notPolice')}
      />
    </>
  )
}
