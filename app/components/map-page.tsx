// A page that shows on a map how much there is in each ward, with lists that say the same.
import type { ReactNode } from 'react'
import { Columns } from '#app/components/columns.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Details } from '#app/components/details.tsx'
import { ListPage } from '#app/components/list-page.tsx'
import { shades, WardMap, type MapArea } from '#app/components/ward-map.tsx'
import { useLanguage } from '#app/language.tsx'
import type { ListData } from '#app/server/load-list.ts'
import type { MapData } from '#app/server/load-map.ts'

const BUSIEST = 6

type Props = {
  heading: string
  list: ListData
  map: MapData
  form: ReactNode
  wrong?: boolean
  /** Above the map. */
  children?: ReactNode
}

export function MapPage({ map: { nowhere, ...map }, children, ...page }: Props) {
  const { t } = useLanguage()
  const { wards, councils } = map
  const some = wards.filter(({ count }) => count > 0)
  const busiest = [...some].sort((one, other) => other.count - one.count).slice(0, BUSIEST)
  return (
    <ListPage {...page}>
      {children}
      <Columns kind="text-aside">
        <figure>
          <WardMap label={t('find:map.label')} {...map} />
          <Key />
          <figcaption className="cd-small">{t('find:map.edges')}</figcaption>
        </figure>
        <div>
          <h2>{t('find:map.councils')}</h2>
          <AreaList areas={councils} />
          {busiest.length > 0 ? (
            <>
              <h2 className="cd-above-6">{t('find:map.busiest')}</h2>
              <AreaList areas={busiest} />
            </>
          ) : (
            <p>{t('find:map.nothing')}</p>
          )}
          {nowhere > 0 && <p>{t('find:map.nowhere', { count: nowhere })}</p>}
        </div>
      </Columns>
      <Details summary={t(map.near ? 'find:map.allHere' : 'find:map.all')}>
        <AllWards map={map} />
      </Details>
    </ListPage>
  )
}

function Key() {
  const { t } = useLanguage()
  const words = [t('find:map.none'), '1', '2', t('find:map.threeOrFour'), t('find:map.fiveOrMore')]
  return (
    <ul className="cd-key" aria-label={t('find:map.key')}>
      {shades.map((least, shade) => (
        <li key={least}>
          <i className={`k${shade}`} />
          {words[shade]}
        </li>
      ))}
    </ul>
  )
}

const AreaList = ({ areas }: { areas: readonly MapArea[] }) => (
  <ul className="cd-places-list">
    {areas.map(({ code, name, count, href }) => (
      <li key={code}>
        <a href={href}>
          <span>{name}</span> <b>{count}</b>
        </a>
      </li>
    ))}
  </ul>
)

function AllWards({ map: { wards, councils } }: { map: Pick<MapData, 'wards' | 'councils'> }) {
  const { t } = useLanguage()
  const councilOf = new Map(councils.map(({ code, name }) => [code, name]))
  return (
    <DataTable
      caption={t('find:map.all')}
      captionHidden
      firstCellIsHeader
      columns={[
        { heading: t('find:map.ward') },
        { heading: t('find:map.council') },
        { heading: t('find:map.howMany'), numeric: true },
      ]}
      rows={wards.map(({ name, council, count, href }) => [
        count ? <a href={href}>{name}</a> : name,
        councilOf.get(council),
        count,
      ])}
    />
  )
}
