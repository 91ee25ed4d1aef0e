/*
 * `npm run build:test`: copies each build beside itself (`.output/chrome-mv3-open`) with the holder's shadow root open, so that tests and
 * the accessibility checker see into it. All else is byte for byte what ships.
 */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const CLOSED = /attachShadow\(\{mode:(["'`])closed\1\}\)/g

for (const [name, command] of [
  ['chrome-mv3', 'npm run build'],
  ['firefox-mv3', 'npm run build:firefox'],
] as const) {
  const built = join('.output', name)
  const open = `${built}-open`
  if (!existsSync(built)) throw new Error(`${built} is not there: ${command} first`)
  rmSync(open, { recursive: true, force: true })
  cpSync(built, open, { recursive: true })
  const file = join(open, 'holder.js')
  const code = readFileSync(file, 'utf8')
  const roots = code.match(CLOSED)?.length ?? 0
  if (roots !== 1) throw new Error(`${file}: one closed shadow root was expected, ${roots} found`)
  writeFileSync(file, code.replace(CLOSED, 'attachShadow({mode:"open"})'))
}
