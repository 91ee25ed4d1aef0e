/* `npm start`: sets up what it needs, builds, and opens the browser on a replica of a bureau's registration page. */
import { ensureBrowsers, ensureDependencies, findBrowser, run, say } from './setup.mjs'

say('社保接续助手 · Shebao Bridge (unofficial)')
await ensureDependencies()
const found = await ensureBrowsers(['chromium', 'firefox'], { any: true })
const browser = found[0]
say(`· browser: ${findBrowser(browser)}`)
const built = await run('npm', ['run', '-s', browser === 'firefox' ? 'build:firefox' : 'build'], { quiet: true })
if (built !== 0) process.exit(built)
say('· built the extension')
process.exit(await run('node', ['scripts/tour.ts', browser, ...process.argv.slice(2)]))
