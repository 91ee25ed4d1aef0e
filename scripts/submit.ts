/*
 * npm run submit [-- --dry-run]: hands the packages of `npm run release` to the stores with `wxt submit`.
 * Secrets come from .env.submit or the environment (.env.submit.example names them); a store without them is left out.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { submitArgs } from './release/submitArgs.ts'

const ROOT = join(import.meta.dirname, '..')
const own = join(ROOT, '.env.submit')
if (existsSync(own)) process.loadEnvFile(own)
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
const args = submitArgs(version, process.env)
const missing = args.filter((arg) => arg.endsWith('.zip')).filter((file) => !existsSync(join(ROOT, file)))
if (args.length === 0) console.error('submit: no store has its secrets; see .env.submit.example')
else if (missing.length > 0) console.error(`submit: run npm run release first; missing ${missing.join(', ')}`)
if (args.length === 0 || missing.length > 0) process.exit(2)
process.exit(spawnSync('wxt', ['submit', ...args, ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' }).status ?? 1)
