// The built product on the bench's database, with the bench's clock, as its own process.
import { startProduct } from '#bin/product.ts'
import { readEnvironment } from '#environment'

const product = await startProduct({
  environment: readEnvironment({
    PORT: '0',
    HOST: '127.0.0.1',
    PUBLIC_URL: 'http://bench.invalid',
    LOG_LEVEL: 'silent',
    DATA_FOLDER: process.env.BENCH_FOLDER,
    KEPT_ANSWERS_MEGABYTES: process.env.BENCH_KEPT,
  }),
  database: process.env.BENCH_DATABASE ?? '',
  demonstration: false,
  secret: 'a secret that is long enough for the bench',
})
process.stdout.write(`${JSON.stringify({ port: product.port })}\n`)
process.once('SIGTERM', () => void product.stop().then(() => process.exit(0)))
