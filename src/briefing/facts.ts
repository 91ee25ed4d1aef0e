import type { Words } from '../domain/text.ts'
import type { Fact } from '../profile/schema.ts'

/** What a profile fact is called when it is asked for. */
const NAMES: Readonly<Record<Fact, Words>> = {
  insuredPlace: { zh: '参保城市', en: 'city of insurance' },
  hukouPlace: { zh: '户口所在地', en: 'place of hukou' },
  residencePermit: { zh: '有没有居住证', en: 'whether you hold a residence permit' },
  person: { zh: '内地、港澳台还是外国人', en: 'mainland, Hong Kong/Macao/Taiwan or foreign' },
  sex: { zh: '性别', en: 'sex' },
  post: { zh: '最后的岗位类别', en: 'category of your last post' },
  birthMonth: { zh: '出生年月', en: 'month of birth' },
  leftOn: { zh: '离职日期', en: 'leaving date' },
  lastPaidMonth: { zh: '最后缴费月份', en: 'last paid month' },
  exit: { zh: '怎么离职的', en: 'how you left' },
  next: { zh: '接下来的打算', en: 'what comes next' },
  newJobFrom: { zh: '新工作哪天开始', en: 'start of the new job' },
  'months.pension': { zh: '养老累计月数', en: 'pension months paid' },
  'months.medical': { zh: '医疗累计月数', en: 'medical months paid' },
  'months.unemployment': { zh: '失业保险累计月数', en: 'unemployment-insurance months paid' },
  subsidyGroups: { zh: '是不是补贴对象', en: 'whether a subsidy group applies' },
  housingFund: { zh: '有没有公积金', en: 'whether you have a housing fund' },
  wage: { zh: '离职前工资', en: 'last wage' },
  insuredHereByEmployer: { zh: '单位是不是在这里给你参保的', en: 'whether your employer insured you here' },
  employmentRegistered: { zh: '有没有办就业登记', en: 'whether you registered as flexibly employed' },
  maternity: { zh: '是否怀孕或在生育期', en: 'pregnancy or a recent birth' },
  movingTo: { zh: '要搬去哪里', en: 'where you are moving' },
  startedOn: { zh: '在这家单位哪天入职', en: 'first day at this employer' },
  renewalTerms: { zh: '单位按什么条件续签', en: 'the terms of the renewal offered' },
  recordedExit: { zh: '单位写的离职原因', en: 'the reason the employer recorded' },
  drawing: { zh: '是不是已经在领养老金或失业金', en: 'whether you already draw a pension or benefit' },
  disabled: { zh: '有没有工伤致残', en: 'whether a work injury left a disability' },
  publicSector: { zh: '是不是机关事业单位', en: 'whether it was a public body' },
  dispatched: { zh: '是不是劳务派遣', en: 'whether an agency sent you there' },
  employerArrears: { zh: '单位漏缴了哪些保险', en: 'which insurances the employer left unpaid' },
  deemedMonths: { zh: '视同缴费月数', en: 'months deemed paid' },
  carriedOverMonths: { zh: '上次没领完的失业金月数', en: 'benefit months left from before' },
  accountBalance: { zh: '养老个人账户余额', en: 'pension account balance' },
}

/** "Tell us X and Y to settle this", or null when nothing is missing. At most three facts: a longer list helps nobody. */
export function settles(needs: readonly Fact[]): Words | null {
  const names = [...new Set(needs)]
    .slice(0, 3)
    .map((fact) => NAMES[fact] ?? null)
    .filter((name) => name !== null)
  if (names.length === 0) return null
  return {
    zh: `补上${names.map((name) => `“${name.zh}”`).join('、')}，就能判断。`,
    en: `Add ${names.map((name) => name.en).join('; ')} to settle this.`,
  }
}
