import { describe, expect, it } from 'vitest'
import config from '../../../wxt.config.ts'
import { text } from './sources.ts'

const section = (file: string, heading: string): string =>
  new RegExp(`## ${heading}\\n\\n([\\s\\S]*?)(?:\\n\\n## |$)`).exec(text(file))?.[1]?.trim() ?? ''
const title = (file: string) => /^# (.*)$/m.exec(text(file))?.[1] ?? ''
const messages = (locale: string) =>
  JSON.parse(text(`public/_locales/${locale}/messages.json`)) as Record<'name' | 'description', { message: string }>

describe.each([
  ['docs/store/zh.md', 'zh_CN', ['简短说明', '详细说明', '单一用途', '搜索词']],
  ['docs/store/en.md', 'en', ['Short description', 'Description', 'Single purpose', 'Search terms']],
])('%s', (file, locale, headings) => {
  it('says every part that the stores ask for', () => {
    for (const heading of headings) expect(section(file, heading)).not.toBe('')
  })

  it('keeps within the stores’ lengths: name 75, short text 132, description 16,000', () => {
    expect(title(file).length).toBeLessThanOrEqual(75)
    expect(section(file, headings[0] ?? '').length).toBeLessThanOrEqual(132)
    expect(section(file, headings[1] ?? '').length).toBeLessThanOrEqual(16_000)
  })

  it('bears the name that the package bears, and both say that it is unofficial', () => {
    const { name, description } = messages(locale)
    expect(title(file)).toBe(name.message)
    expect(description.message.length).toBeLessThanOrEqual(132)
    expect(`${name.message} ${description.message}`).toMatch(/非官方|[Uu]nofficial/)
  })
})

describe('the reasons for permissions', () => {
  const manifest = (config.manifest as unknown as (env: object) => Record<string, string[]>)({ browser: 'chrome', command: 'build' })

  it('name each permission that the manifest asks for, and no other', () => {
    const named = [...text('docs/store/permissions.md').matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name)
    const asked = [
      ...(manifest.permissions ?? []),
      ...(manifest.optional_permissions ?? []),
      ...(manifest.host_permissions ?? []).slice(0, 1),
      ...(manifest.optional_host_permissions ?? []),
    ]
    expect(named.toSorted()).toEqual(asked.toSorted())
  })
})
