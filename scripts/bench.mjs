/* `npm run bench`: sets up what it needs, builds what ships, then measures. */
import { ensureBrowsers, ensureDependencies, run } from './setup.mjs'

await ensureDependencies()
await ensureBrowsers(['chromium'])
const built = await run('npm', ['run', '-s', 'build'], { quiet: true })
process.exit(built || (await run('node', ['scripts/bench.ts', ...process.argv.slice(2)])))
