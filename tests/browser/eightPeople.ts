/** Eight people whose plan must fit one screen, by what happened to them; leaving dates move with the day the tests run on. */
const day = (back: number): string => {
  const at = new Date()
  at.setDate(at.getDate() - back)
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`
}
const months = (count: number) => ({ pension: count, medical: count, unemployment: count })

export const EIGHT: Record<string, { lead: string; profile: Record<string, unknown> }> = {
  'let-go': {
    lead: 'claim-benefit',
    profile: {
      insuredPlace: '310000',
      hukouPlace: '340100',
      residencePermit: true,
      leftOn: day(28),
      lastPaidMonth: day(28).slice(0, 7),
      exit: 'laid-off',
      next: 'looking',
      months: months(62),
      wage: 12000,
    },
  },
  resigned: {
    lead: 'enrol-flexible',
    profile: {
      insuredPlace: '320500',
      hukouPlace: '320500',
      leftOn: day(20),
      lastPaidMonth: day(28).slice(0, 7),
      exit: 'resigned',
      next: 'flexible',
      months: months(40),
    },
  },
  'new-job': {
    lead: 'start-new-job',
    profile: {
      insuredPlace: '440300',
      hukouPlace: '430100',
      leftOn: day(10),
      lastPaidMonth: day(28).slice(0, 7),
      exit: 'laid-off',
      next: 'new-job',
      newJobFrom: day(-3),
      months: months(50),
    },
  },
  retiree: {
    lead: 'apply-pension',
    profile: {
      insuredPlace: '330100',
      hukouPlace: '330100',
      sex: 'male',
      birthMonth: '1964-03',
      leftOn: day(15),
      exit: 'retired',
      months: { pension: 300, medical: 280, unemployment: 200 },
    },
  },
  foreigner: {
    lead: 'claim-refund',
    profile: { insuredPlace: '310000', person: 'foreign', leftOn: day(8), exit: 'resigned', next: 'abroad', months: months(33) },
  },
  mother: {
    lead: 'switch-resident',
    profile: {
      insuredPlace: '510100',
      hukouPlace: '510100',
      sex: 'female',
      post: 'cadre',
      birthMonth: '1993-06',
      maternity: true,
      leftOn: day(12),
      lastPaidMonth: day(28).slice(0, 7),
      exit: 'resigned',
      next: 'pausing',
      months: months(70),
    },
  },
  'gap-running': {
    lead: 'renew-medical',
    profile: {
      insuredPlace: '410100',
      hukouPlace: '410100',
      leftOn: day(75),
      lastPaidMonth: day(75).slice(0, 7),
      exit: 'mutual-by-worker',
      next: 'looking',
      months: months(45),
    },
  },
  'no-data': {
    lead: 'answer-question',
    profile: { insuredPlace: '653200', leftOn: day(5) },
  },
}
