import { readFileSync } from 'node:fs'

/*
 * PRIVACY.md as a page of the extension: what stands in the repository and what the extension shows is one text.
 * Knows the few marks that file uses: headings, lists, tables, bold, code, a line between the languages.
 */

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const inline = (text: string): string =>
  escaped(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')

const cells = (line: string): string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => inline(cell.trim()))
const row = (line: string, tag: 'th' | 'td'): string =>
  `<tr>${cells(line)
    .map((cell) => `<${tag}>${cell}</${tag}>`)
    .join('')}</tr>`

/** One block (lines between empty lines) as HTML; its headings `lower` levels below those of the file. */
function block(text: string, lower: number): string {
  const lines = text.split('\n')
  const first = lines[0] ?? ''
  const heading = /^(#{1,2}) (.*)$/.exec(first)
  if (heading) {
    const level = (heading[1]?.length ?? 1) + lower
    return `<h${level}>${inline(heading[2] ?? '')}</h${level}>`
  }
  const items = (mark: RegExp) => lines.map((line) => `<li>${inline(line.replace(mark, ''))}</li>`).join('')
  if (/^\d+\. /.test(first)) return `<ol>${items(/^\d+\. /)}</ol>`
  if (first.startsWith('- ')) return `<ul>${items(/^- /)}</ul>`
  if (first.startsWith('|')) {
    const rows = lines.slice(2).map((line) => row(line, 'td'))
    return `<table><thead>${row(first, 'th')}</thead><tbody>${rows.join('')}</tbody></table>`
  }
  return `<p>${lines.map(inline).join(' ')}</p>`
}

/** The whole page; each language in an element that names it. */
export function privacyHtml(markdown: string): string {
  const [zh = '', en = ''] = markdown.trim().split('\n\n---\n\n')
  // One first heading for the page: the second language stands under it.
  const part = (text: string, lang: string, lower: number) =>
    `<article lang="${lang}">\n${text
      .trim()
      .split(/\n{2,}/)
      .map((one) => block(one, lower))
      .join('\n')}\n</article>`
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>隐私说明 · Privacy</title>
<link rel="stylesheet" href="privacy.css">
</head>
<body>
${part(zh, 'zh-CN', 0)}
${part(en, 'en', 1)}
</body>
</html>
`
}

/** End tags that HTML lets one leave out before what follows them here. */
const OPTIONAL_END = /<\/(?:li|t[dhr]|thead|tbody|p)>/g

/** The two files for the package. The colours are those of the other pages, of which it takes the few that it uses. */
export function privacyFiles(): { relativeDest: string; contents: string }[] {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
  const tokens = [...read('../src/ui/tokens.css').matchAll(/(--[\w-]+): .*;/g)].filter(([, name]) => STYLE.includes(`var(${name})`))
  const style = `:root { ${tokens.map(([line]) => line).join('')} color-scheme: light dark; }\n${STYLE}`
  return [
    { relativeDest: 'privacy.html', contents: privacyHtml(read('../PRIVACY.md')).replaceAll('>\n<', '><').replace(OPTIONAL_END, '') },
    { relativeDest: 'privacy.css', contents: style.replace(/;?\s*([{};:,])\s*/g, '$1').replace(/\b0\./g, '.') },
  ]
}

const STYLE = `body { margin: 0 auto; max-width: 42rem; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere;
  background: var(--paper); color: var(--ink); font: 1rem/1.65 var(--font); }
article + article { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1.5rem; }
h1, [lang=en] h2 { font-size: 1.5rem; line-height: 1.3; }
h2, h3 { margin: 1.75rem 0 0.5rem; font-size: 1.1rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4rem 0.6rem 0.4rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th { color: var(--ink-2); font-weight: 500; }
li { margin: 0.25rem 0; }
`
