import { expect, test } from 'vitest'
import { eventInput, reshapedAgain, sessionValues } from '#app/server/event-form.ts'
import { sessionInput } from '#graphql/events/event-input.ts'

const kept = (startsAt: string, endsAt: string) =>
  sessionValues({
    id: '1',
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    cancelledAt: null,
    ward: null,
    venue: { en: 'Hall', cy: null },
  })

test.each([
  ['2026-12-03T18:00Z', '2026-12-03T19:30Z', undefined, null],
  ['2026-12-03T22:00Z', '2026-12-04T02:00Z', '4', '2026-12-04'],
  ['2026-12-31T22:00Z', '2027-01-02T02:00Z', '2', '2027-01-02'],
])(
  'a date from %s to %s says on which day it ends only where that is another',
  (from, to, day, end) => {
    const values = kept(from, to)
    expect(values['endDate-day' as never]).toBe(day)
    // A browser sends what it shows, as text.
    const typed = Object.entries(values).filter(([key]) => /^(date|endDate|start|end)/.test(key))
    const sent = Object.fromEntries(typed.map(([key, value]) => [key, String(value)]))
    const [session] = eventInput({ sessions: [sent] }).sessions
    expect(session).toMatchObject({ date: from.slice(0, 10), endDate: end })
    // What the form shows is what it would save.
    expect(sessionInput.parse({ ...session, id: null })).toMatchObject({
      startsAt: new Date(from),
      endsAt: new Date(to),
    })
  },
)

const at = { date: '2026-12-03', startTime: '18:00', endTime: '17:00' }
test.each([
  [{}, 'endTime', 'ends_before_start'],
  [{ endDate: '2026-12-03' }, 'endTime', 'ends_before_start'],
  [{ endDate: '2026-12-02' }, 'endDate', 'ends_before_start'],
  [{ endDate: '2026-12-32' }, 'endDate', 'no_such_date'],
  [{ endDate: '-12-04' }, 'endDate', 'no_such_date'],
  [{ endDate: '12026-12-04' }, 'endDate', 'year_out_of_range'],
])('an end that cannot be, with %j, is told at %s', (more, field, code) => {
  const { error } = sessionInput.safeParse({ ...at, venue: {}, ...more })
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[field, code]])
})

test('the lost hour of March and the doubled one of October are asked about on the day it ends', () => {
  const night = { date: '2026-10-24', startTime: '22:00', endTime: '01:30', venue: {} }
  const { error } = sessionInput.safeParse({ ...night, endDate: '2026-10-25' })
  expect(error?.issues.map(({ path }) => path[0])).toEqual(['endTime'])
})

const form = (sessions: object[]) =>
  ({ values: { title: { en: 'Walk' }, sessions }, reshaped: true, pressed: null }) as const
const walk = { 'date-day': '28', 'date-month': 'Dec', 'date-year': '26', startTime: '6pm' }
const hall = { id: 'x1', venue: { en: 'Hall' }, capacity: '12', online: 'on' }

test('a date that is added is the one before it, a week later and a date of its own', () => {
  const { values } = reshapedAgain(form([{ ...walk, ...hall }, {}])).data
  expect(values.sessions).toEqual([
    { ...walk, ...hall },
    expect.objectContaining({
      ...hall,
      id: '',
      startTime: '6pm',
      'date-day': '4',
      'date-month': '1',
      'date-year': '2027',
      'endDate-day': '',
    }),
  ])
})

test('a date that is added to one without a day has none either', () => {
  const { values } = reshapedAgain(form([{ ...walk, 'date-day': '' }, {}])).data
  expect((values.sessions as unknown[])[1]).toMatchObject({ 'date-day': '', startTime: '6pm' })
})

test('where a date was removed, the last one stays as it was', () => {
  const sessions = [walk, { ...walk, ...hall }]
  expect(reshapedAgain(form(sessions)).data.values.sessions).toEqual(sessions)
})
