import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const script = path.resolve('bin/link-node.js')
const own = `node-${process.platform}-${process.arch}`
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'link-node-'))
  mkdirSync(path.join(folder, 'node_modules/.bin'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const link = () => path.join(folder, 'node_modules/.bin/node')
const run = () => execFileSync(process.execPath, [script], { cwd: folder })

test('the project’s own Node is linked where npm did not, and once', () => {
  mkdirSync(path.join(folder, 'node_modules', own, 'bin'), { recursive: true })
  writeFileSync(path.join(folder, 'node_modules', own, 'bin/node'), '')
  run()
  run()
  expect(readlinkSync(link())).toBe(`../${own}/bin/node`)
})

test('a link to what is no longer there gives way', () => {
  mkdirSync(path.join(folder, 'node_modules', own, 'bin'), { recursive: true })
  writeFileSync(path.join(folder, 'node_modules', own, 'bin/node'), '')
  symlinkSync('../node-of-another-processor/bin/node', link())
  run()
  expect(readlinkSync(link())).toBe(`../${own}/bin/node`)
})

test('where the project brings none, nothing is linked', () => {
  run()
  expect(() => readlinkSync(link())).toThrow()
})
