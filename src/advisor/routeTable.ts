import type { Words } from '../domain/text.ts'

/** Everything that is fixed about a way to go on. */
export interface RouteRow {
  /** Among equals the lower comes first: what keeps most cover at least cost; doing nothing last. */
  worth: number
  /** For a tab or the start of a line, and in full. */
  short: Words
  name: Words
  /** What to say at the counter. */
  counter: Words
}

/** The ways to go on, in the order of the command line's answer. One row a way. */
export const ROUTE = {
  'new-employer': {
    worth: 1,
    short: { zh: '新单位', en: 'New employer' },
    name: { zh: '新单位接着缴', en: 'New employer goes on paying' },
    counter: {
      zh: '我换了单位，想查新单位有没有给我办社保登记、从哪个月起缴。',
      en: 'I changed jobs: has the new employer registered me, and from which month does it pay? (新单位社保登记)',
    },
  },
  flexible: {
    worth: 2,
    short: { zh: '自己缴', en: 'Self-pay' },
    name: { zh: '灵活就业参保', en: 'Pay by yourself (flexible worker)' },
    counter: {
      zh: '我要办“灵活就业人员参保登记”，养老和医疗都办，想选缴费基数、签扣款。',
      en: 'I want to enrol as a flexible worker, pension and medical, choose a base and set up debits. (灵活就业人员参保登记)',
    },
  },
  resident: {
    worth: 3,
    short: { zh: '居民医保', en: 'Resident medical' },
    name: { zh: '转居民医保', en: 'Switch to resident medical' },
    counter: {
      zh: '我要办“城乡居民基本医疗保险参保登记”，原来是职工医保，刚停。',
      en: 'I want to enrol in residents’ medical insurance; my employee cover just ended. (城乡居民基本医疗保险参保登记)',
    },
  },
  'unemployment-benefit': {
    worth: 0,
    short: { zh: '领失业金', en: 'Benefit' },
    name: { zh: '领失业金，医保由基金代缴', en: 'Draw unemployment benefit; the fund pays medical' },
    counter: {
      zh: '我要办“失业登记”和“失业保险金申领”，领金期间的医保一起办。',
      en: 'I want to register as unemployed and apply for unemployment benefit, with medical cover meanwhile. (失业登记、失业保险金申领)',
    },
  },
  transfer: {
    worth: 5,
    short: { zh: '转移关系', en: 'Move accounts' },
    name: { zh: '把关系转到外地', en: 'Transfer elsewhere' },
    counter: {
      zh: '我要办“社保关系转移接续”，从原参保地转到这里。',
      en: 'I want to transfer my social insurance here from the old place. (社保关系转移接续)',
    },
  },
  agency: {
    worth: 6,
    short: { zh: '找人代缴', en: 'Agency' },
    name: { zh: '找代缴公司挂靠', en: 'Have an agency pay in its name' },
    counter: { zh: '我想咨询怎样自己参保，不通过代缴公司。', en: 'I want to know how to enrol by myself, without an agency.' },
  },
  pause: {
    worth: 7,
    short: { zh: '先停一阵', en: 'Pause' },
    name: { zh: '先停一阵', en: 'Pause for a while' },
    counter: { zh: '我想确认社保已经停缴，问以后怎么续。', en: 'I want to confirm that payment has stopped and ask how to resume.' },
  },
  retire: {
    worth: 4,
    short: { zh: '退休', en: 'Retire' },
    name: { zh: '办退休', en: 'Retire' },
    counter: {
      zh: '我要办“养老保险待遇申领”，想核对缴费年限和视同年限。',
      en: 'I want to apply for my pension and check my years. (养老保险待遇申领)',
    },
  },
} as const satisfies Record<string, RouteRow>
export type RouteId = keyof typeof ROUTE
export const ROUTE_IDS = Object.keys(ROUTE) as [RouteId, ...RouteId[]]
