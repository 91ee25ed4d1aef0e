/*
 * What `npm start` and `npm test` need on a fresh machine: dependencies, and a browser where none is found.
 * Runs under whatever Node npm itself has; the project's own scripts then run under the Node that package.json brings.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(root, 'node_modules', '.bin')

/** The environment in which the project's own Node and tools come first. */
export const environment = (extra = {}) => ({ ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...extra })

export const say = (line) => process.stdout.write(`${line}\n`)

/** Runs a command to its end; returns its exit code. `quiet` shows its output only when it fails. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment(env),
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    const output = []
    child.stdout?.on('data', (part) => output.push(part))
    child.stderr?.on('data', (part) => output.push(part))
    child.on('error', (error) => {
      say(`${command}: ${error.message}`)
      resolve(1)
    })
    child.on('close', (code) => {
      if (quiet && code !== 0) process.stdout.write(Buffer.concat(output))
      resolve(code ?? 1)
    })
  })
}

async function step(title, work) {
  const started = Date.now()
  process.stdout.write(`· ${title} … `)
  const code = await work()
  say(code === 0 ? `done (${((Date.now() - started) / 1000).toFixed(1)} s)` : 'failed')
  if (code !== 0) process.exit(code)
}

/** Installs the dependencies when they are missing or older than the lockfile. */
export async function ensureDependencies() {
  const lock = join(root, 'package-lock.json')
  const installed = join(root, 'node_modules', '.package-lock.json')
  const fresh = existsSync(installed) && existsSync(join(bin, 'node')) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs
  if (fresh) return
  await step('installing dependencies (about 20 s)', () => run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true }))
}

const CANDIDATES = JSON.parse(readFileSync(join(root, 'scripts', 'browsers.json'), 'utf8'))

/** The path of an installed browser, or null; the environment (`CHROMIUM`, `FIREFOX`) comes first. */
export function findBrowser(name) {
  const own = process.env[name.toUpperCase()]
  if (own && existsSync(own)) return own
  return CANDIDATES[name].find((path) => existsSync(path)) ?? null
}

/** Installs what is missing of `names` by apt; elsewhere says what to install. Returns the names that are there. */
export async function ensureBrowsers(names, { any = false } = {}) {
  const missing = () => names.filter((name) => findBrowser(name) === null)
  const enough = () => (any ? missing().length < names.length : missing().length === 0)
  if (!enough()) {
    const apt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
    if (!apt) {
      say(`No browser found. Install Chrome, Edge, Chromium or Firefox, or set CHROMIUM or FIREFOX to its path.`)
      process.exit(1)
    }
    const wanted = any ? ['chromium'] : missing()
    const packages = [...wanted.map((name) => (name === 'firefox' ? 'firefox-esr' : name)), 'fonts-noto-cjk']
    const apty = (args) =>
      run(process.getuid?.() === 0 ? 'apt-get' : 'sudo', process.getuid?.() === 0 ? args : ['apt-get', ...args], {
        quiet: true,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      })
    await step(`reading Debian's package lists`, () => apty(['update']))
    await step(`installing ${packages.join(', ')} (a minute or two)`, () => apty(['install', '-y', '--no-install-recommends', ...packages]))
  }
  return names.filter((name) => findBrowser(name) !== null)
}
