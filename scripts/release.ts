/*
 * npm run release                 packages for Chrome, Edge and Firefox and the archive of the sources, in .output/release, with SHA256SUMS
 * npm run release -- --verify     makes them again from the unpacked sources alone, elsewhere, and compares every byte
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { filesUnder, read, sourceFiles } from './release/files.ts'
import { zip } from './release/zip.ts'

const ROOT = join(import.meta.dirname, '..')
const OUT = join(ROOT, '.output', 'release')
const BROWSERS = ['chrome', 'edge', 'firefox'] as const
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
const { values } = parseArgs({ options: { verify: { type: 'boolean' } } })

function build(browser: (typeof BROWSERS)[number]): string {
  // A folder of its own: a test build of the same browser must not get into a package.
  execFileSync('wxt', ['build', '-b', browser], { cwd: ROOT, env: { ...process.env, WXT_OUT: 'release-builds' }, stdio: 'pipe' })
  return join(ROOT, '.output', 'release-builds', `${browser}-mv3`)
}

function make(): Map<string, Buffer> {
  const packages = BROWSERS.map((browser): [string, Buffer] => {
    const folder = build(browser)
    return [`shebao-bridge-${version}-${browser}.zip`, zip(read(folder, filesUnder(folder)))]
  })
  return new Map([...packages, [`shebao-bridge-${version}-sources.zip`, zip(read(ROOT, sourceFiles(ROOT)))]])
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

function write(files: ReadonlyMap<string, Buffer>): string {
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  for (const [name, bytes] of files) writeFileSync(join(OUT, name), bytes)
  const sums = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('')
  writeFileSync(join(OUT, 'SHA256SUMS'), sums)
  return sums
}

/** Unpacks the sources into an empty folder, installs, makes the release there, and returns its sums. */
function again(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shebao-release-'))
  try {
    for (const { name, bytes } of read(ROOT, sourceFiles(ROOT))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), bytes)
    }
    for (const args of [
      ['ci', '--no-audit', '--no-fund'],
      ['run', '-s', 'release'],
    ]) {
      const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' })
      if (status !== 0) throw new Error(`npm ${args.join(' ')} in the unpacked sources: ${stderr}`)
    }
    return readFileSync(join(folder, '.output', 'release', 'SHA256SUMS'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const sums = write(make())
console.log(sums.trim())
if (values.verify) {
  const second = again()
  console.log(second === sums ? 'The same bytes from the unpacked sources.' : `From the unpacked sources:\n${second}`)
  process.exitCode = second === sums ? 0 : 1
}
