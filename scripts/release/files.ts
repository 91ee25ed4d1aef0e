import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { ZipFile } from './zip.ts'

/** Every file under a folder, by path from it. */
export function filesUnder(folder: string, leaveOut: ReadonlySet<string> = new Set()): string[] {
  const walk = (path: string): string[] =>
    readdirSync(path)
      .filter((name) => !leaveOut.has(name))
      .flatMap((name) => {
        const full = join(path, name)
        return statSync(full).isDirectory() ? walk(full) : [relative(folder, full).replaceAll('\\', '/')]
      })
  return walk(folder)
}

const NOT_SOURCE = new Set(['.git', 'node_modules', '.output', '.wxt', 'coverage', 'reports', '.stryker-tmp', '.env.submit'])

/** The files of the source archive: what git keeps, or in an unpacked archive what lies there. */
export function sourceFiles(root: string): string[] {
  if (!existsSync(join(root, '.git'))) return filesUnder(root, NOT_SOURCE)
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
    .split('\0')
    .filter((name) => name !== '' && existsSync(join(root, name)))
}

export const read = (folder: string, names: readonly string[]): ZipFile[] =>
  names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
