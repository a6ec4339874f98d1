// After npm has installed: the project's own Node is the `node` of its scripts. Plain JavaScript, for any Node runs it.
import { existsSync, rmSync, symlinkSync } from 'node:fs'

const own = `node-${process.platform}-${process.arch}/bin/node`
const link = 'node_modules/.bin/node'

// The npm of Node 20 and 22 takes the link away again with the package for the other processor.
if (existsSync(`node_modules/${own}`) && !existsSync(link)) {
  // A link to what is no longer there, such as the Node of another processor.
  rmSync(link, { force: true })
  symlinkSync(`../${own}`, link)
}
