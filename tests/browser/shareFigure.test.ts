import { spawnSync } from 'node:child_process'
import { cpSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { BROWSERS, waitForOverlay, type Extension, type Site } from './harness/index.ts'
import { scratch } from '../setup/scratch.ts'
import { onStage, openPanel, PAGES, press, until, withPill } from './overlaySupport.ts'
import { LET_GO } from '../fixtures/letGo.ts'

/* One reader's notice fills everybody's gap: accepted on a page, saved as a file, put into the pack, and computed with. */

/** The project's data and scripts, to change and run. */
function copyOfProject(): string {
  const root = scratch('share', onTestFinished)
  const parts = [
    'src',
    'entrypoints',
    'scripts',
    'docs',
    'README.md',
    'README.zh-CN.md',
    'ARCHITECTURE.md',
    'package.json',
    'tsconfig.json',
  ]
  for (const part of parts) cpSync(part, join(root, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  return root
}

/** What is answered once these files are in the pack. */
function answerWith(files: string[]): string {
  const root = copyOfProject()
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(root, script), ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, SHEBAO_ROOT: root },
    })
  for (const [at, text] of files.entries()) {
    const file = join(root, `figure-${at}.json`)
    writeFileSync(file, text)
    expect(run('scripts/add-figure.ts', file)).toMatchObject({ status: 0 })
  }
  const person = join(root, 'person.json')
  writeFileSync(person, JSON.stringify({ ...LET_GO, leftOn: '2027-07-31', lastPaidMonth: '2027-07' }))
  return run('scripts/advise.ts', person, '--today', '2027-08-10').stdout
}
/** By the files: two browsers save the same, but for the port of the site, and the commands take ten seconds. */
const answers = new Map<string, string>()

describe.each(BROWSERS)('a figure shared from %s', { timeout: 240_000 }, (name) => {
  let site: Site
  let extension: Extension

  onStage(name, (set) => {
    ;({ site, extension } = set)
  })

  it('goes from a notice through a file into the pack, and the answer is computed with it', async () => {
    const page = await withPill(extension, site.url(...PAGES.policy))
    await openPanel(page)
    await press(page, '.keep-figures')
    await waitForOverlay(page, '已采用')
    await press(page, '.share')
    const settings = await extension.open('options.html#figures')
    await until('the accepted figures', () => settings.evaluate(() => document.querySelectorAll('.share-file').length === 4))
    const files = await settings.evaluate(async () => {
      const blobs: Blob[] = []
      const original = URL.createObjectURL
      URL.createObjectURL = (blob: Blob) => (blobs.push(blob), original.call(URL, blob))
      for (const button of document.querySelectorAll<HTMLButtonElement>('.share-file')) button.click()
      return Promise.all(blobs.map((blob) => blob.text()))
    })
    expect(files).toHaveLength(4)
    expect(files.join('')).not.toMatch(/insuredPlace|leftOn|12000/)
    expect((JSON.parse(files[0] ?? '') as { source: { title: string } }).source.title).toMatch(/2027|社会保险|缴费/)

    const all = JSON.stringify(files).replaceAll(`:${site.port}/`, '/')
    if (!answers.has(all)) answers.set(all, answerWith(files))
    expect(answers.get(all)).toContain('7990')
    await settings.close()
    await page.close()
  })
})
