// Where the head and the foot lead, for whoever is looking: their own work first.
import type { Root } from '#app/components/frame.tsx'
import type { FooterColumn } from '#app/components/page-footer.tsx'
import type { NavigationItem } from '#app/components/service-navigation.tsx'
import { useLanguage } from '#app/language.tsx'
import type { PageName } from '#app/paths.ts'

/** Pages that stand under another in the navigation. */
const under: Partial<Record<PageName, PageName>> = {
  event: 'events',
  eventsMap: 'events',
  eventsMonth: 'events',
  takePlace: 'events',
  opportunity: 'opportunities',
  opportunitiesMap: 'opportunities',
  putForward: 'opportunities',
  group: 'groups',
  registerGroup: 'groups',
  claimGroup: 'groups',
  myPlace: 'myPlaces',
  myOffers: 'myPlaces',
  myOffer: 'myPlaces',
  officerSearch: 'today',
  officerDiary: 'today',
  link: 'links',
  checkGroup: 'officerQueue',
  settleFlag: 'officerQueue',
  setUpBody: 'administration',
  unsentMail: 'administration',
}

export function useNavigation(root: Root, page: string | undefined) {
  const { t, to } = useLanguage()
  const above = under[page as PageName]
  const item = (
    name:
      | 'events'
      | 'opportunities'
      | 'groups'
      | 'myPlaces'
      | 'signIn'
      | 'today'
      | 'officerQueue'
      | 'links'
      | 'administration',
    text: string,
  ): NavigationItem => ({
    text,
    href: to(name),
    current: page === name,
    active: above === name,
  })
  const events = item('events', t('nav.events'))
  const groups = item('groups', t('nav.groups'))
  const count = root?.toCheck ?? 0
  const queue = count ? t('nav.queueCount', { number: count }) : t('nav.queue')
  const office = [
    item('today', t('nav.today')),
    item('officerQueue', queue),
    item('links', t('nav.links')),
  ]
  const links = root?.office ? [item('links', t('nav.links'))] : []
  const own = root?.person ? item('myPlaces', t('nav.places')) : item('signIn', t('nav.signIn'))
  const administration = root?.administrator
    ? [item('administration', t('administration:heading'))]
    : []
  const items = root?.officer
    ? [...office, groups, events, ...administration]
    : root?.administrator
      ? [...administration, item('officerQueue', queue), groups, events]
      : [...links, events, item('opportunities', t('nav.volunteer')), groups, own]

  const columns: FooterColumn[] = [
    {
      heading: t('foot.groups'),
      links: [
        { text: t('foot.addGroup'), href: to('registerGroup') },
        { text: t('nav.myGroups'), href: to('myGroups') },
      ],
    },
    ...(root?.administrator
      ? [
          {
            heading: t('nav.office'),
            links: [
              { text: t('administration:heading'), href: to('administration') },
              { text: t('nav.queue'), href: to('officerQueue') },
              { text: t('nav.setUp'), href: to('setUpBody') },
              { text: t('nav.unsentMail'), href: to('unsentMail') },
            ],
          },
        ]
      : []),
    {
      heading: t('foot.about'),
      links: [
        { text: t('foot.aboutPage'), href: to('about') },
        { text: t('writing:parity.heading'), href: to('parity') },
        { text: t('foot.privacy'), href: to('privacy') },
        { text: t('foot.accessibility'), href: to('accessibility') },
        { text: t('foot.schema'), href: '/schema.graphql' },
      ],
    },
  ]
  return { items, columns }
}
