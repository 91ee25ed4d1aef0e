/*
 * What version 1 of each item looks like on a computer that has it. Frozen: never edit an example, add the next version's
 * file. Every later release must still read these.
 */
export const v1: Record<string, unknown> = {
  settings: { language: 'zh', theme: 'dark', textSize: 'large', terms: false, hiddenSites: ['rsj.example.gov.cn'], hiddenPages: ['https://rsj.example.gov.cn/a'], hiddenEverywhere: false },
  profiles: {
    active: 'p1',
    list: [
      {
        id: 'p1', name: '我',
        profile: {
          insuredPlace: '310000', hukouPlace: '340100', residencePermit: true, person: 'mainland', sex: 'female', post: 'cadre', birthMonth: '1988-03', leftOn: '2026-10-31',
          lastPaidMonth: '2026-10', exit: 'mutual-by-employer', next: 'flexible', newJobFrom: null, months: { pension: 62, medical: 62, unemployment: null }, subsidyGroups: [],
          housingFund: true, wage: 12000, base: { pension: 7546, medical: null }, insuredHereByEmployer: true, employmentRegistered: false, maternity: false, movingTo: null,
          carriedOverMonths: 0, accountBalance: 41230.55,
        },
      },
      { id: 'p2', name: '妈妈', profile: { insuredPlace: '340100', leftOn: '2026-09-30' } },
    ],
  },
  ticks: { p1: ['plan:leaving-certificate', 'page:register:id-card'] },
  localFigures: [
    { id: 'f1', kind: 'pension-base-lower', place: '320000', value: 4952, unit: 'yuan/month', from: '2026-01', until: '2027-01', url: null, quote: null, on: '2026-11-21' },
    { id: 'f2', kind: 'medical-flexible-rate', place: '320100', value: 0.09, unit: 'ratio', from: null, until: null, url: 'https://ybj.example.gov.cn/1', quote: '按9%缴纳', on: '2026-11-20' },
  ],
  reminders: { badge: true, notify: false, daysBefore: [7, 3, 1, 0], told: ['p1:medical-grace-ends:2027-01-31:7'], lastLook: '2026-11-21' },
  popup: {
    tab: 'costs', first: { place: '310000', hukou: 'other', hukouPlace: '340100', leftOn: '2026-10' }, skipped: ['exit'],
    costs: { view: 'flexible', base: '8000', medicalBase: '', assumptions: { growth: '3' } }, question: '医保断了怎么办', record: { insurance: 'pension', draft: { month: '2026-11' } },
  },
  ledger: {
    p1: [{ id: 'e1', insurances: ['pension', 'medical'], from: '2026-12', to: '2026-12', by: 'self', fen: 226380, paidOn: '2026-12-08', channel: 'etax.example.gov.cn', voucher: '31260000', note: '' }],
  },
}
