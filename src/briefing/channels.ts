import type { Line } from './briefing.ts'
import type { Context } from './context.ts'

/** Where the place says it can be done, each with its document; at most four. */
export const channelLines = (context: Context): Line[] =>
  (context.pack?.channels ?? [])
    .filter(({ confidence }) => confidence >= 0.5)
    .slice(0, 4)
    .map(({ name, host, sources }) => ({
      text: host === null ? name : { zh: `${name.zh}（${host}）`, en: `${name.en} (${host})` },
      basis: context.sources(sources.slice(0, 1), { from: null, until: null }),
      tone: 'plain',
    }))
