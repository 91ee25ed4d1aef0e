import type { kit as zh } from '../zh/kit.ts'

/** Words of the small components that several surfaces share. */
export const kit = {
  verdict: { yes: 'Yes', no: 'No', depends: 'Depends', unknown: 'Not known' },
  trust: { official: 'official text', 'cross-checked': 'cross-checked', single: 'one source only', own: 'entered by you' },
  status: { 'in-force': 'in force', expired: 'last period, expired', 'not-yet': 'not yet in force' },
  expiredUntil: (period: string) => `last period (${period}); the new figure is not in yet`,
  source: 'Source',
  rule: 'Based on',
  article: (title: string, article: string | null) => (article === null ? title : `${title} ${article}`),
  number: (number: string) => `No. ${number}`,
  period: (text: string) => `In force: ${text}`,
  since: (from: string) => `since ${from}`,
  upTo: (last: string) => `until ${last}`,
  noLink: 'no official link to open',
  opensInTab: ' (opens in a new tab)',
  formula: 'How it is worked out',
  rounding: 'Rounding',
  usedNumbers: 'Numbers used',
  derived: 'worked out from published figures',
  showTrace: (label: string) => `${label}: see how it is worked out and the source`,
  need: { required: '', 'if-you-have': 'if you have it', 'only-if-asked': 'only if asked' },
  close: 'Close',
  hotline: (number: string) => `Call ${number}`,
  hotlines: {
    '12333': '12333 social security line (pension, unemployment, injury)',
    '12393': '12393 medical insurance line',
    '12366': '12366 tax line (payments)',
    '12329': '12329 housing fund line',
    '12345': '12345 government line',
  } as Record<string, string>,
  units: { 'yuan/month': 'yuan a month', 'yuan/year': 'yuan a year', yuan: 'yuan', ratio: '', months: 'months', month: 'months', years: 'years', fen: 'fen' } as Record<string, string>,
} satisfies typeof zh
