import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { linesOf, runHere } from '../../setup/command.ts'
import { scratch } from '../../setup/scratch.ts'

const folder = scratch('ask', afterAll)

async function run(...args: string[]): Promise<{ code: number; lines: Record<string, unknown>[]; error: string }> {
  const { code, out, err } = await runHere('scripts/ask.ts', args)
  return { code, lines: linesOf(out).map((line) => JSON.parse(line) as Record<string, unknown>), error: err }
}
function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('npm run ask', { timeout: 60_000 }, () => {
  it('as a process of its own: a line of JSON, exit code 0', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/ask.ts', '失业金怎么申请'], { encoding: 'utf8' })
    expect([status, stderr, linesOf(stdout).length]).toEqual([0, '', 1])
    expect(JSON.parse(stdout)).toMatchObject({ topic: 'unemployment-apply' })
  })

  it('answers one question as a line of JSON, in the language asked', async () => {
    const { code, lines } = await run('失业金怎么申请')
    expect(code).toBe(0)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ q: '失业金怎么申请', topic: 'unemployment-apply', title: '失业金怎么申请' })
    expect(lines[0]?.rules).toContain('UI-13')
    expect((await run('失业金怎么申请', '--lang', 'en')).lines[0]?.title).toBe('How to claim unemployment benefit')
    expect((await run('失业金怎么申请', '--lang=en')).lines[0]?.title).toBe('How to claim unemployment benefit')
  })

  it('names each topic that goes on from the answer once', async () => {
    const { out } = await runHere('scripts/ask.ts', ['离职后医保还能用吗'])
    expect((JSON.parse(out) as { related: string[] }).related).toEqual(['medical-after-leaving'])
  })

  it('answers for a place that the question names, with its own figures', async () => {
    const [line] = (await run('上海失业金一个月多少钱')).lines
    expect(line?.answer).toMatch(/^上海的失业金每月2,340元，第13个月起1,872元.*依据：/s)
    expect(line?.rules).toContain('UI-SH-02')
  })

  it('answers a file in order, goes on after a bad row and ends with 2', async () => {
    const { code, lines, error } = await run(
      '--questions',
      file('q.json', JSON.stringify([{ q: '几岁退休' }, { question: 'x' }, { q: '' }, { q: 'renew my passport' }])),
    )
    expect(lines.map((line) => line.topic)).toEqual(['retirement-age', null])
    expect(lines[1]?.answer).toContain('12333')
    expect(error.trim().split('\n')).toEqual([
      'q.json: row 2: q: expected a question as text',
      'q.json: row 3: q: expected a question as text',
    ])
    expect(code).toBe(2)
  })

  it.each<[string, () => string[], RegExp]>([
    ['nothing', () => [], /expected a question or --questions/],
    ['an empty question', () => ['  '], /question: expected some words/],
    ['two questions', () => ['a', 'b'], /expected one question/],
    ['an unknown option', () => ['--city', 'x'], /unknown option --city/],
    ['an unknown language', () => ['--lang', 'fr', 'x'], /--lang: expected zh or en, got fr/],
    ['a missing file', () => ['--questions', join(folder, 'none.json')], /none\.json: cannot be read/],
    ['a file that is no JSON', () => ['--questions', file('bad.json', '{')], /bad\.json: expected JSON/],
    ['a file that is no array', () => ['--questions', file('object.json', '{}')], /object\.json: expected an array/],
  ])('%s: exit code 2, one readable line, nothing on standard output', async (_, args, message) => {
    const { code, lines, error } = await run(...args())
    expect(code).toBe(2)
    expect(lines).toEqual([])
    expect(error.trim().split('\n')).toHaveLength(1)
    expect(error).toMatch(message)
  })
})
