import { randomUUID } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { vi } from 'vitest'

export interface Ran {
  code: number
  out: string
  err: string
}

const ROOT = join(import.meta.dirname, '../..')

const text = (chunk: unknown): string => (typeof chunk === 'string' ? chunk : Buffer.from(chunk as Uint8Array).toString())

/**
 * Runs a script of the project inside this process, as `node SCRIPT ARGS` would: a new process for every row of a table takes a second
 * each. The script's own file is evaluated anew each time; what it imports is loaded once. One row per command should start a real
 * process.
 */
export async function runHere(script: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const { argv, exitCode } = process
  const saved = Object.fromEntries(Object.keys(env).map((name) => [name, process.env[name]]))
  const ran: Ran = { code: 0, out: '', err: '' }
  const caught = [
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      ran.out += text(chunk)
      return true
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
      ran.err += text(chunk)
      return true
    }),
    vi.spyOn(console, 'log').mockImplementation((...parts) => {
      ran.out += `${parts.join(' ')}\n`
    }),
  ]
  process.argv = [process.execPath, join(ROOT, script), ...args]
  process.exitCode = undefined
  Object.assign(process.env, env)
  try {
    await import(/* @vite-ignore */ `${pathToFileURL(join(ROOT, script)).href}?run=${randomUUID()}`)
    ran.code = Number(process.exitCode ?? 0)
  } finally {
    process.argv = argv
    process.exitCode = exitCode
    for (const spy of caught) spy.mockRestore()
    process.stdout.removeAllListeners('error')
    for (const [name, value] of Object.entries(saved)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
  return ran
}

/** The lines of a text that are not empty. */
export const linesOf = (output: string): string[] => output.split('\n').filter(Boolean)
