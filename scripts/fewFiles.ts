import type { Plugin, Rolldown } from 'vite'

/**
 * Bundles what several pages share into few files. Every file of an extension takes the browser about 2 ms to fetch, one
 * after the other, which is what a popup's opening is made of; the bundler alone would make some thirty.
 */
export function fewFiles(): Plugin {
  return {
    name: 'few-files',
    apply: 'build',
    outputOptions: (options) =>
      options.format !== 'es'
        ? null
        : {
            ...options,
            // An extension's files change all at once: without a hash every import is nine bytes shorter.
            entryFileNames: (entry) => {
              const name = options.entryFileNames
              return (typeof name === 'function' ? name(entry) : (name ?? '[name].js')).replace('-[hash]', '')
            },
            chunkFileNames: 'chunks/[name].js',
            assetFileNames: 'assets/[name].[ext]',
            codeSplitting: {
              groups: [
                {
                  // What the popup begins with while the rest of it is being fetched (entrypoints/popup/main.tsx).
                  name: 'first',
                  test: /\/src\/(?:platform\/(?:database|moveIn|picture|tab)|ui\/popup\/picture|policy\/(?:unpack|common|lawWords))\.|\/node_modules\/(?:idb|@wxt-dev)\/|rolldown\/runtime/,
                  priority: 4,
                  minShareCount: 2,
                },
                {
                  // What the note on a page is made of: it loads this and nothing else.
                  name: 'note',
                  test: /\/src\/ui\/(?:page|tokens\.css|kit\/(?:kit\.css|language|appearance|copy|Source|DoorLink)|locales\/..\/(?:note|kit))|\/src\/domain\/(?:money|text)\.|virtual:wxt-html|\/node_modules\/preact\/|rolldown\/runtime|vite\/preload-helper/,
                  priority: 3,
                  minShareCount: 2,
                },
                {
                  name: 'core',
                  test: /packed:(?:.*\/policy\/data\/|words\/law)|\/src\/(?:domain|policy|profile\/(?!pasted|record)|platform|advisor|briefing|reminders)|\/node_modules\/(?!preact\/)|virtual:wxt|rolldown\/runtime/,
                  priority: 2,
                  minShareCount: 2,
                },
                {
                  // What is shown of a record before it is kept: in the frame, and of a pasted text in popup and options.
                  name: 'review',
                  test: /\/src\/profile\/record\/(?:insurances|offer|pager|summary)\./,
                  priority: 2,
                  minShareCount: 2,
                },
                {
                  // What reads a record: in the background, and a pasted text in popup and options.
                  name: 'record',
                  test: /\/src\/profile\/(?:pasted|record)/,
                  priority: 2,
                  minShareCount: 2,
                },
                {
                  name: 'view',
                  test: /\/src\/ui\/(?:kit|popup\/(?!ask|costs|record|counter|plan\/ReadyWords)(?!.*css)|locales\/..\/(?:kit|popup|common)|tokens\.css)|\/node_modules\/preact\//,
                  priority: 1,
                },
                {
                  // The words and parts that several sections of the settings share.
                  name: 'settings',
                  test: /\/src\/ui\/(?:options|locales)\/|packed:words\/options/,
                  minShareCount: 2,
                },
              ],
            },
          },
  }
}

/** What JSX is written as calls of, in the files that have any: in every other it would bring Preact along. */
export const jsxCalls = (): Plugin => ({
  name: 'jsx-calls',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\.tsx$/ },
    handler: (code) => ({ code: `import { createElement, Fragment } from 'preact'; ${code}`, map: null }),
  },
})

/** The parts of the browser that are called; what the polyfill knows of all others is 3.4 kB. */
export const APIS = ['action', 'alarms', 'commands', 'extension', 'i18n', 'notifications', 'permissions', 'runtime', 'storage', 'tabs']
const METADATA = /const apiMetadata = (\{.*?\n {6}\});/s

/** The polyfill without the parts of the browser that are never called. */
export const fewApis = (): Plugin => ({
  name: 'few-apis',
  apply: 'build',
  transform: {
    filter: { id: /webextension-polyfill\/dist\/browser-polyfill\.js$/ },
    handler(code) {
      const metadata = METADATA.exec(code)?.[1]
      if (metadata === undefined) throw new Error('few-apis: the polyfill is written in another way')
      const called = Object.entries(JSON.parse(metadata)).filter(([name]) => APIS.includes(name))
      return { code: code.replace(METADATA, () => `const apiMetadata = ${JSON.stringify(Object.fromEntries(called))};`), map: null }
    },
  },
})

/** How the popup's first script, bundled, loads the rest of it (entrypoints/popup/main.tsx). */
const LOADS_START = /\w+\(async\(\)=>\{let\{start:(\w+)\}=await import\(`\.\/start\.js`\);return\{start:\1\}\},__VITE_PRELOAD__\)/

/**
 * The bundler has the popup's first script load a file that only hands on what stands in another, with a helper from a third that fetches
 * what the page names anyway: it loads the other one itself, and waits for two files less.
 */
export const straightToViews = (): Plugin => ({
  name: 'straight-to-views',
  apply: 'build',
  generateBundle: {
    order: 'pre',
    handler(_, bundle) {
      const [first, start] = [bundle['chunks/popup.js'], bundle['chunks/start.js']]
      if (first?.type !== 'chunk' || start?.type !== 'chunk') return
      const name = /^export\{(\w+) as start\}from"\.\/view\.js";$/.exec(start.code)?.[1]
      if (name === undefined || !LOADS_START.test(first.code)) throw new Error('straight-to-views: the popup is bundled in another way')
      first.code = first.code
        .replace(/^import\{\w+ as \w+\}from"\.\/note\.js";/, '')
        .replace(LOADS_START, `import("./view.js").then(e=>({start:e.${name}}))`)
      first.imports = ['chunks/first.js']
      first.dynamicImports = ['chunks/view.js']
      delete bundle['chunks/start.js']
    },
  },
})

/** What a chunk is made of, what it stands on first: scripts and styles. */
function filesOf(name: string, bundle: Rolldown.OutputBundle): string[] {
  const chunk = bundle[name]
  return chunk?.type === 'chunk'
    ? [...chunk.imports.flatMap((needed) => filesOf(needed, bundle)), ...(chunk.viteMetadata?.importedCss ?? []), name]
    : []
}

const linkTo = (file: string): string =>
  file.endsWith('.css') ? `<link rel="stylesheet" href="/${file}">` : `<link rel="modulepreload" href="/${file}">`

const SCRIPT = /<script type="module".*?<\/script>/

/**
 * Pages on one line, and without an attribute that says nothing of files of one's own. The popup's first script runs as soon as it is
 * there (behind what it fills), and what it loads is fetched along with it.
 */
export const shortPages = (): Plugin => ({
  name: 'short-pages',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { chunk, bundle, path }) {
      const page = html.replace(/ crossorigin|\s*\n\s*/g, '')
      // What their scripts import is named there once more; settings and the counter sheet have the time to read it.
      if (/(?:options|counter)\/index\.html$/.test(path)) return page.replace(/<link rel="modulepreload"[^>]*>/g, '')
      if (!path.endsWith('/popup/index.html')) return page
      const links = new Set(chunk?.dynamicImports.flatMap((name) => filesOf(name, bundle ?? {})).map(linkTo))
      const script = SCRIPT.exec(page)?.[0].replace('<script', '<script async')
      // Its own styles come after those that it shares.
      const own = '<link rel="stylesheet" href="/assets/popup.css">'
      return page
        .replace(SCRIPT, '')
        .replace(own, '')
        .replace('</title>', `</title><link rel="modulepreload" href="/${chunk?.fileName}">`)
        .replace('</head>', `${[...links].filter((link) => !page.includes(link)).join('')}${own}</head>`)
        .replace('</body>', `${script}</body>`)
    },
  },
})

const CUSTOM_PROPERTY = /--[a-z][a-z0-9-]*/g

/** Custom properties by one letter each in what is shipped (`--brand-wash` → `--b`): no script and no other build names them. */
export const shortProperties = (): Plugin => ({
  name: 'short-properties',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const styles = Object.values(bundle).filter(
        (file) => file.type === 'asset' && file.fileName.endsWith('.css'),
      ) as Rolldown.OutputAsset[]
      const names = [...new Set(styles.flatMap(({ source }) => String(source).match(CUSTOM_PROPERTY) ?? []))]
      const short = new Map(names.map((name, at) => [name, `--${at.toString(36)}`]))
      for (const style of styles) style.source = String(style.source).replace(CUSTOM_PROPERTY, (name) => short.get(name) ?? name)
    },
  },
})
