// Another process of the product: takes places when it is told to, and says how it went.
import { buildEngine } from '#graphql/engine.ts'
import { takePlace } from '#graphql/signups/take-place.ts'
import { NOW, viewerOf } from '#tests/support/factories.ts'

type Work = { url: string; secret: string; sessionId: number; personIds: number[] }

const work = JSON.parse(process.argv[2] ?? '') as Work
const engine = buildEngine({
  ...work,
  now: () => NOW,
  onFault: (fault) => console.error(fault),
})
const viewers = await Promise.all(work.personIds.map((id) => viewerOf(engine.db, id)))

process.on('message', async () => {
  const answers = await Promise.allSettled(
    viewers.map((viewer) =>
      takePlace({ ...engine.asSystem('page'), viewer }, { sessionId: work.sessionId }),
    ),
  )
  process.send?.(answers.filter(({ status }) => status === 'rejected').length)
  await engine.close()
  process.disconnect()
})
process.send?.('ready')
