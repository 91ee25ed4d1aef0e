import type { Plugin } from 'vite'

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
            codeSplitting: {
              groups: [
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
                  test: /\/src\/ui\/(?:kit|popup|locales\/..\/(?:kit|popup|common)|tokens\.css)|\/node_modules\/preact\//,
                  priority: 1,
                  minShareCount: 2,
                },
              ],
            },
          },
  }
}

/** Pages on one line, and without an attribute that says nothing of files of one's own. */
export const shortPages = (): Plugin => ({
  name: 'short-pages',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: (html) => html.replace(/ crossorigin|\s*\n\s*/g, '') },
})
