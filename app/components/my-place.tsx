// A place as its holder sees it: what stands, and what they can do about it.
import { Columns } from '#app/components/columns.tsx'
import { ContactLine } from '#app/components/contact-line.tsx'
import { DayNumeral } from '#app/components/day-numeral.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { InsetText } from '#app/components/inset-text.tsx'
import { Knot } from '#app/components/knot.tsx'
import { MyPlaceButtons } from '#app/components/my-place-buttons.tsx'
import { SessionWhere } from '#app/components/session-where.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { WhyOff } from '#app/components/why-off.tsx'
import { useLanguage } from '#app/language.tsx'
import { placeHeading, type PlaceShown } from '#app/server/my-place.ts'

type Props = { place: PlaceShown; byLink: boolean; problem: 'offerOver' | 'closed' | null }

export function MyPlace({ place, byLink, problem }: Props) {
  const { t, to } = useLanguage()
  const { session, organisation, state } = place
  const { title } = session
  const problemText =
    problem === 'offerOver'
      ? t('signups:place.offerOver')
      : t(`signups:closedText.${session.closedBecause ?? 'started'}`)
  return (
    <>
      {problem && <ErrorSummary title={t('problem')} errors={[{ text: problemText }]} />}
      <Columns kind="text-aside">
        <div className="cd-held">
          {state === 'confirmed' && isAhead(session) && <Knot />}
          <h1>{placeHeading(t, place)}</h1>
          <Trouble place={place} />
          <DayNumeral {...session} />
          <p>
            <a
              href={to('event', { event: session.event }, { date: session.number })}
              lang={title.lang}
            >
              {title.text}
            </a>
          </p>
          <Lead place={place} />
          <MyPlaceButtons place={place} />
          {byLink && <p className="cd-2">{t('signups:place.keep')}</p>}
        </div>
        <aside>
          <SummaryList
            rows={[
              { key: t('signups:place.where'), value: <SessionWhere session={session} /> },
              { key: t('signups:place.name'), value: place.name },
              {
                key: t('signups:place.group'),
                value: <span lang={organisation.lang}>{organisation.text}</span>,
              },
              ...(place.note ? [{ key: t('signups:place.note'), value: place.note }] : []),
              ...(place.joinUrl
                ? [
                    {
                      key: t('signups:place.online'),
                      value: (
                        <a href={place.joinUrl} rel="noreferrer">
                          {t('signups:place.join')}
                        </a>
                      ),
                    },
                  ]
                : []),
            ]}
          />
          <ContactLine {...place.contact} />
        </aside>
      </Columns>
    </>
  )
}

/** What has become of the event meanwhile; of what is off the heading says it, and here stands why. */
function Trouble({ place: { session, state } }: { place: PlaceShown }) {
  const { t } = useLanguage()
  if (session.isOff) {
    return session.reason.text ? (
      <InsetText>
        <WhyOff reason={session.reason} />
      </InsetText>
    ) : null
  }
  const words =
    session.closedBecause === 'not_published'
      ? t('signups:place.takenDown')
      : session.isOver
        ? t('signups:place.over')
        : session.closedBecause === 'sign_up_closed' && state !== 'confirmed'
          ? t('signups:closedText.sign_up_closed')
          : null
  if (!words) return null
  return (
    <InsetText>
      <p>
        <b>{words}</b>
      </p>
    </InsetText>
  )
}

function Lead({ place }: { place: PlaceShown }) {
  const { t } = useLanguage()
  const { state, until, position, session } = place
  const isNoted = state === 'attended' || state === 'absent'
  const stands = isNoted || (state === 'confirmed' ? isAhead(session) : !session.closedBecause)
  if (!stands) return null
  const lead =
    state === 'asked'
      ? place.placed
        ? t('signups:place.lead.askedPlaced', { until })
        : t('signups:place.lead.askedToWait')
      : t(`signups:place.lead.${state}`, { until, position })
  return <p className="cd-lead">{lead}</p>
}

/** Whether somebody who has a place can look forward to it. */
const isAhead = ({ closedBecause }: PlaceShown['session']) =>
  closedBecause === null || closedBecause === 'sign_up_closed'
