import type { kit as zh } from '../zh/kit.ts'

/** Words of the small components that several surfaces share. */
export const kit = {
  colon: ': ',
  impossible: {
    insuredPlace: (label, _from, _to) => `${label}: this city is not known. Choose a city of the mainland from the list.`,
    hukouPlace: (label, _from, _to) => `${label}: this place is not known. Choose one from the list again, or clear it.`,
    movingTo: (label, _from, _to) => `${label}: this place is not known. Choose one from the list again, or clear it.`,
    leftOn: (label, from, to) => `${label}: must be from ${from} to ${to}. Is the year right? If so, ask 12333.`,
    lastPaidMonth: (label, _from, to) =>
      `${label}: ${to} at the latest; later months cannot have been paid yet. Check year and month, or clear it if you do not know.`,
    newJobFrom: (label, from, to) =>
      `${label}: must be from ${from} to ${to}, for it follows the job you left. Check this date and the leaving date, or clear it.`,
    startedOn: (label, from, to) => `${label}: must be from ${from} to ${to}, before you left. Check the year, or clear it.`,
    birthMonth: (label, from, to) =>
      `${label}: must be from ${from} to ${to} (16 to 100 years old when leaving). Check the year, or clear it.`,
  },
  failures: {
    full: 'Not saved: the space the browser gives extensions is full. Export under “Backup” in the options, then clear what you do not need. What was stored is untouched.',
    newer: 'Not saved: a newer version of the extension wrote this. Update the extension first; what was stored is untouched.',
    invalid: 'Not saved: the content breaks a rule. What was stored is untouched.',
    failed: 'Not saved: the browser refused to write. What was stored is untouched; try again, or restart the browser.',
  },
  verdict: { yes: 'Yes', no: 'No', depends: 'Depends', unknown: 'Not known' },
  trust: { official: 'official text', 'cross-checked': 'cross-checked', single: 'one source only', own: 'entered by you' },
  status: { 'in-force': 'in force', expired: 'last period, expired', 'not-yet': 'not yet in force' },
  expiredUntil: (period: string) => `last period (${period}); the new figure is not in yet`,
  provisional: 'last year’s figure, charged for the time being; the difference is settled later',
  rule: 'Based on',
  article: (title: string, article: string | null) => (article === null ? title : `${title} ${article}`),
  number: (number: string) => `No. ${number}`,
  period: (text: string) => `In force: ${text}`,
  since: (from: string) => `since ${from}, no end stated`,
  upTo: (last: string) => `until ${last}`,
  opensInTab: ' (opens in a new tab)',
  rounding: 'Rounding',
  usedNumbers: 'Numbers used',
  derived: 'worked out from published figures',
  showTrace: (label: string) => `${label}: see how it is worked out and the source`,
  need: { required: '', 'if-you-have': 'if you have it', 'only-if-asked': 'only if asked' },
  hotline: (number: string) => `Call ${number}`,
  hotlines: {
    '12333': '12333 social security line (pension, unemployment, injury)',
    '12393': '12393 medical insurance line',
    '12366': '12366 tax line (payments)',
    '12329': '12329 housing fund line',
    '12345': '12345 government line',
  } as Record<string, string>,
  units: {
    'yuan/month': 'yuan a month',
    'yuan/year': 'yuan a year',
    yuan: 'yuan',
    ratio: '',
    months: 'months',
    month: 'months',
    years: 'years',
    fen: 'fen',
  } as Record<string, string>,
  access: {
    lost: 'The browser does not let this extension see the official sites at present: there are no notes on pages and no warnings of look-alikes.',
    grant: 'Allow again',
    refused: 'Not allowed yet. You can also switch on access to these sites for this extension in the browser’s own extension settings.',
  },
  freshness: {
    old: (day: string, months: number) =>
      `The rules and figures here are of ${day}, ${months} months ago. Update the extension before you act on them.`,
    ending: (count: number) =>
      count === 1
        ? 'One figure used here ends within 60 days and the next is not in yet: where to look'
        : `${count} figures used here end within 60 days and the next are not in yet: where to look`,
    until: (name: string, lastDay: string) => `${name}: until ${lastDay}`,
  },
} satisfies typeof zh
