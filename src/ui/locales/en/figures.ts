import type { figures as zh } from '../zh/figures.ts'

export const figures = {
  kinds: {
    'pension-base-lower': 'Pension base, lower limit', 'pension-base-upper': 'Pension base, upper limit', 'pension-rate': 'Flexible pension rate', 'pension-account-rate': 'Share into the pension account',
    'average-wage': 'Average wage', 'pension-benefit-base': 'Pension benefit base', 'medical-base-lower': 'Employee medical base, lower limit', 'medical-base-upper': 'Employee medical base, upper limit',
    'medical-flexible-base-lower': 'Flexible medical base, lower limit', 'medical-flexible-base-upper': 'Flexible medical base, upper limit', 'medical-flexible-base': 'Flexible medical base, fixed',
    'medical-flexible-rate': 'Flexible medical rate', 'medical-flexible-monthly': 'Flexible medical monthly sum', 'unemployment-flexible-rate': 'Flexible unemployment rate',
    'minimum-wage': 'Minimum wage', 'resident-medical-premium': 'Resident medical premium', 'subsidy-share': 'Subsidy share',
  } as Record<string, string>,
  units: { 'yuan/month': 'yuan/month', 'yuan/year': 'yuan/year', ratio: '%' } as Record<string, string>,
  columns: { figure: 'Figure', value: 'Value', period: 'Valid', source: 'Source' },
  mine: {
    intro: 'Figures your city has published but the extension does not have yet: enter them here, or choose “use these figures” in the note on an official page. Yours come first and are marked as yours.',
    none: 'None yet. The built-in figures are under “What it knows”.',
    add: 'Add a figure', edit: 'Change', editThis: (name: string) => `Change: ${name}`, remove: 'Remove', removeThis: (name: string) => `Remove: ${name}`, removed: (name: string) => `Removed: ${name}`,
    kind: 'Which figure', place: 'Where', value: 'Value', from: 'From month', until: 'To month', untilHint: 'The last month it holds. Leave empty if the notice does not say.', fromHint: 'The month in the notice, such as 2026-07.',
    url: 'Page you saw it on', urlHint: 'Optional; makes checking easier.',
    save: 'Save', cancel: 'Cancel',
    typed: (on: string) => `Entered by you on ${on}`, accepted: (host: string, on: string) => `Taken by you from ${host} on ${on}`, quote: 'Wording',
    pack: 'Built in', packNone: 'Not built in', same: 'Same as built in', packExpired: 'expired', overrides: 'Yours is used', notUsed: 'Not in its period today, so not used',
    valueHint: { ratio: 'In percent: 7 means 7%.', 'yuan/month': 'yuan a month', 'yuan/year': 'yuan a year' } as Record<string, string>,
    faults: {
      place: 'Where: choose a place from the list.',
      value: 'Value: enter a number.',
      range: 'Value: this does not look real. Please check unit and digits.',
      months: 'To month: cannot be before the first month.',
      url: 'Page: must begin with http:// or https://.',
    },
  },
  knows: {
    intro: 'All the extension knows about a place: expired figures first, and what it does not know. Every number in your plan comes from here.',
    place: 'Which place', placeHint: 'Your insured city unless you choose another.', choose: 'Choose a place first.',
    notCovered: (name: string) => `${name} has no entry of its own, only provincial and national rules. Ask by phone for local figures.`,
    summary: (figures: number, expired: number, unknown: number, rules: number) => `${figures} figures, ${expired} of them expired; ${unknown} things not known; ${rules} rules.`,
    figures: 'Figures', unknown: 'Not known', rules: 'Rules', local: 'Local rules', national: 'National rules', expiredRules: 'Rules no longer in force',
    nothingUnknown: 'The main figures are all here.', ask: (number: string) => `Call ${number}`, count: (count: number) => `${count} rules`,
    inherited: (name: string) => `set for ${name}`,
    admission: 'May people with hukou elsewhere enrol as flexible workers?', pension: 'Pension', medical: 'Medical',
    admissions: {
      open: 'Yes', 'open-papers-unknown': 'Yes; papers not known', 'residence-permit': 'With a residence permit', 'employment-registration': 'After employment registration', 'other-condition': 'Under other conditions',
      'local-hukou-only': 'Local hukou only', unknown: 'Not known',
    } as Record<string, string>,
    topics: {
      'pension-limits': 'Limits of the pension base', 'pension-rate': 'Flexible pension rate', 'medical-cost': 'Monthly cost of flexible medical insurance', 'average-wage': 'Average wage', 'pension-benefit-base': 'Pension benefit base',
      'minimum-wage': 'Minimum wage', 'resident-premium': 'Resident medical premium', 'benefit-duration': 'Months of unemployment benefit (only the national ceiling)', 'benefit-amount': 'Monthly unemployment benefit',
      'medical-gap': 'Wait after a medical gap (only the national principle)', 'admission-pension': 'Pension with hukou elsewhere', 'admission-medical': 'Medical with hukou elsewhere',
    } as Record<string, string>,
    ruleTopics: {
      pension: 'Pension', 'pension-local': 'Pension (local)', medical: 'Medical', 'medical-local': 'Medical (local)', unemployment: 'Unemployment', 'unemployment-local': 'Unemployment (local)', 'employer-duties': 'Employer duties',
      'housing-fund': 'Housing fund', 'collection-channels': 'How to pay', 'special-groups': 'Special groups', 'injury-maternity': 'Injury and maternity', prohibitions: 'Prohibited', disputes: 'Disputes', 'seed-claim': 'Common claims checked',
    } as Record<string, string>,
  },
} satisfies typeof zh
