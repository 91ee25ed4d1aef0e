import { describe, expect, it } from 'vitest'
import { code, imports, sources } from './sources.ts'

/** Which folders of src a folder may import from; itself is always allowed. */
const MAY_IMPORT: Record<string, string[]> = {
  domain: [],
  policy: ['domain'],
  profile: ['domain', 'policy'],
  advisor: ['domain', 'policy', 'profile'],
  plan: ['domain', 'policy', 'profile', 'advisor'],
  spotter: ['domain'],
  briefing: ['domain', 'policy', 'profile', 'advisor', 'plan'],
  ask: ['domain', 'policy', 'profile', 'advisor', 'plan'],
  reminders: ['domain', 'policy', 'profile', 'advisor', 'plan'],
  ledger: ['domain', 'policy', 'profile', 'advisor'],
  platform: ['domain', 'policy', 'profile', 'advisor', 'plan', 'briefing', 'reminders', 'ledger'],
  // The spotter's reader also reads a notice that the person pasted.
  ui: ['domain', 'policy', 'profile', 'advisor', 'plan', 'spotter', 'briefing', 'ask', 'reminders', 'ledger', 'platform'],
}

const SOURCE = sources('src')
const folderOf = (file: string) => file.split('/')[1] ?? ''

describe('the walls of the house', () => {
  it('every folder of src has its place in the order', () => {
    expect([...new Set(SOURCE.map(folderOf))].filter((folder) => !(folder in MAY_IMPORT))).toEqual([])
  })

  it.each(Object.keys(MAY_IMPORT))('src/%s imports only from what lies below it', (folder) => {
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])]
    const strays = SOURCE.filter((file) => folderOf(file) === folder).flatMap((file) =>
      imports(file)
        .filter((target) => target.startsWith('src/') && !allowed.includes(folderOf(target)))
        .map((target) => `${file} → ${target}`),
    )
    expect(strays).toEqual([])
  })

  it('nothing in src imports an entrypoint, a test or a script', () => {
    const strays = SOURCE.flatMap((file) =>
      imports(file)
        .filter((target) => /^(entrypoints|tests|scripts)\//.test(target))
        .map((target) => `${file} → ${target}`),
    )
    expect(strays).toEqual([])
  })

  it('only platform and the entrypoints know a browser', () => {
    const strays = SOURCE.filter((file) => folderOf(file) !== 'platform').filter(
      (file) =>
        imports(file).some((target) => /^(wxt|webextension-polyfill|@wxt-dev)/.test(target)) ||
        /\b(?:browser|chrome)\.(?:runtime|storage|tabs|alarms|action|scripting|permissions|notifications)\b/.test(code(file)),
    )
    expect(strays).toEqual([])
  })

  it('nothing is kept where content scripts can read it', () => {
    const allowed = ['src/platform/moveIn.ts', 'src/platform/backup.ts']
    const strays = sources('src', 'entrypoints').filter((file) => !allowed.includes(file) && /storage\.(?:local|sync)\b/.test(code(file)))
    expect(strays).toEqual([])
  })

  it('nothing outside platform reads the clock or chance', () => {
    const strays = SOURCE.filter((file) => folderOf(file) !== 'platform').filter((file) =>
      /\bDate\.now\(|new Date\(\s*\)|Temporal\.Now|Math\.random\(/.test(code(file)),
    )
    expect(strays).toEqual([])
  })

  it('nothing anywhere reaches the network', () => {
    const strays = sources('src', 'entrypoints').filter((file) =>
      /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|RTCPeerConnection|sendBeacon|EventSource|new Image\b|importScripts/.test(code(file)),
    )
    expect(strays).toEqual([])
  })

  it('nothing anywhere writes HTML as text or evaluates code', () => {
    const strays = sources('src', 'entrypoints').filter((file) =>
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|document\.write|createContextualFragment|\beval\(|new Function\(/.test(
        code(file),
      ),
    )
    expect(strays).toEqual([])
  })

  it('pure folders touch no page either: a document reaches the spotter as an argument', () => {
    const pure = new Set(['domain', 'policy', 'profile', 'advisor', 'plan', 'briefing', 'ask', 'reminders', 'ledger', 'spotter'])
    const strays = SOURCE.filter((file) => pure.has(folderOf(file))).filter((file) =>
      /(?<!typeof )(?<![.\w'"`-])(?:globalThis|navigator|localStorage|sessionStorage)\b/.test(code(file)),
    )
    expect(strays).toEqual([])
  })

  it('shipped code takes Zod from zod/mini only', () => {
    expect(sources('src', 'entrypoints').filter((file) => imports(file).includes('zod'))).toEqual([])
  })

  /** Every file of src that a file reaches by its imports; without `types`, those that are loaded with it. */
  const reachedFrom = (start: string, types: boolean): string[] => {
    const reached = new Set<string>()
    const walk = (file: string) => {
      const loaded = types ? imports(file) : imports(file).filter((target) => !onlyTypes(file, target))
      for (const target of loaded)
        if (target.startsWith('src/') && !reached.has(target)) {
          reached.add(target)
          if (/\.tsx?$/.test(target)) walk(target)
        }
    }
    walk(start)
    return [...reached]
  }
  const onlyTypes = (file: string, target: string) => {
    const name = target.slice(target.lastIndexOf('/') + 1)
    return new RegExp(`import type [^;]*?/${name}'`).test(code(file).replaceAll('\n', ';'))
  }

  it('the spotter on the page bundles the spotter and a message, nothing else', () => {
    const reached = reachedFrom('entrypoints/spotter/onPage.ts', true)
    expect(reached.filter((file) => !/^src\/(spotter|domain)\//.test(file))).toEqual([])
  })

  it('the note in its frame stores and reads nothing: it asks the background', () => {
    const reached = reachedFrom('entrypoints/frame/main.tsx', false)
    expect(reached.filter((file) => file.startsWith('src/platform/'))).toEqual(['src/platform/note.ts'])
    expect(reached.filter((file) => /indexedDB|localStorage|sessionStorage|\.storage\b/.test(code(file)))).toEqual([])
  })
})
