import type { backup as zh } from '../zh/backup.ts'

export const backup = {
  intro: 'Your data is only in this browser on this computer. Save a file before changing computers or reinstalling.',
  save: 'Save to a file', saveHint: 'A JSON file with all you entered. It is not encrypted; send it to nobody you do not trust.', file: (on: string) => `shebao-backup-${on}.json`,
  restore: 'Restore from a file', choose: 'Choose a file', restoreHint: 'You see what is in the file first; nothing is replaced before you agree.',
  preview: (on: string) => `Saved on ${on}, the file holds:`,
  replace: 'Replace what is here', cancel: 'Leave it', restored: 'Restored', nothingUsable: 'Nothing in the file can be used; nothing was changed.',
  now: (text: string) => `Now: ${text}`, inFile: (text: string) => `In the file: ${text}`,
  parts: { settings: 'Look and sites', profiles: 'My situation', ticks: 'Ticked items', localFigures: 'Figures I know', reminders: 'Reminders', ledger: 'Payment record', popup: 'What was typed in the popup' } as Record<string, string>,
  people: (count: number, names: string) => (count === 0 ? 'nobody' : `${count}: ${names}`), count: (count: number) => (count === 0 ? 'none' : `${count}`), present: 'yes', absent: 'none',
  why: { newer: 'written by a newer version, not replaced. Update the extension first.', broken: 'damaged or altered, not replaced.', unknown: 'not known to this version, not replaced.' },
  faults: {
    'too-large': 'Not restored: the file is too large to be ours. Nothing was changed.',
    empty: 'Not restored: the file is empty. Nothing was changed.',
    'cut-off': 'Not restored: the file is incomplete; perhaps the download or copy was cut off. Try another copy; nothing was changed.',
    'not-json': 'Not restored: this file cannot be read. Choose the .json from “Save to a file”; nothing was changed.',
    'not-ours': 'Not restored: Shebao Bridge did not save this file. Nothing was changed.',
    'newer-format': 'Not restored: a newer version saved this file; update the extension first. Nothing was changed.',
    unsafe: 'Not restored: the file holds what should not be there and may have been altered. Nothing was changed.',
    nothing: 'Not restored: the file is empty of content. Nothing was changed.',
    unreadable: 'Not restored: the file could not be opened. Nothing was changed.',
  },
  erase: 'Erase everything', eraseHint: 'Erases all this extension stored: facts, figures, ticks, payments, settings. It cannot be undone; save a file first.',
  eraseStart: 'I want to erase everything', eraseAsk: 'Really erase? It cannot be undone.', eraseExport: 'Save a file first', eraseSure: 'Erase everything without saving', eraseNo: 'Keep it', erased: 'Everything erased',
} satisfies typeof zh
