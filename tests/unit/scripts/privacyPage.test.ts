import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { privacyFiles, privacyHtml } from '../../../scripts/privacyPage.ts'

const MARKDOWN = readFileSync('PRIVACY.md', 'utf8')
const { document } = parseHTML(privacyHtml(MARKDOWN))
const words = (text: string) => text.replace(/[\s#*`|-]/g, '')

describe('the privacy page of the extension', () => {
  it('says every word of PRIVACY.md, in both languages', () => {
    const plain = MARKDOWN.replace(/^\|[-|]+\|$/gm, '').replace(/^\d+\. /gm, '')
    expect(words(document.body.textContent)).toBe(words(plain))
    expect([...document.querySelectorAll('article')].map((one) => one.getAttribute('lang'))).toEqual(['zh-CN', 'en'])
  })

  it('holds as many lists, tables and headings in Chinese as in English', () => {
    const shape = (lang: string) =>
      ['h1', 'h2', 'h3', 'li', 'tr'].map((tag) => document.querySelectorAll(`article[lang="${lang}"] ${tag}`).length)
    // One first heading for the page: English stands one level below it.
    expect(shape('zh-CN')).toEqual([1, 5, 0, 8, 8])
    expect(shape('en')).toEqual([0, 1, 5, 8, 8])
  })

  it('turns marks into elements and leaves none behind', () => {
    const page = privacyHtml('# A <b>\n\n1. one **two** `three`\n\n| a | b |\n|---|---|\n| c | d |\n\n---\n\n# B')
    expect(page).toContain('<h1>A &lt;b&gt;</h1>')
    expect(page).toContain('<ol><li>one <strong>two</strong> <code>three</code></li></ol>')
    expect(page).toContain('<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>')
  })

  it('takes the colours of the other pages, and each that it names', () => {
    const css = privacyFiles().find(({ relativeDest }) => relativeDest === 'privacy.css')?.contents ?? ''
    const named = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name)
    expect(named).toContain('--paper')
    expect(named.filter((name) => !css.includes(`${name}:`))).toEqual([])
    expect(css).toContain('--paper:light-dark(#fff,#15201d);')
  })

  it('has no script and no style of its own, because the content security policy forbids them', () => {
    for (const { relativeDest, contents } of privacyFiles())
      if (relativeDest.endsWith('.html')) expect(contents).not.toMatch(/<script|<style|style=/)
  })
})
