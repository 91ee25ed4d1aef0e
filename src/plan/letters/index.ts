import { exitInLaw } from '../../advisor/exit.ts'
import type { IsoDate } from '../../domain/dates.ts'
import type { Insurance } from '../../domain/insurance.ts'
import type { Exit, Profile } from '../../profile/schema.ts'
import { INSURANCE_STEMS } from '../facts.ts'
import { owedBy } from '../owed.ts'
import { numeral } from '../../domain/numerals.ts'
import { words } from '../../advisor/wording.ts'
import { cashesIn, cited, type Situation } from '../situation.ts'
import { BLANK, type Letter } from './letter.ts'

export type { Letter } from './letter.ts'

/** `2026年11月20日`, as letters are dated. */
const dated = (date: IsoDate): string => `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`

/** How the law names a way of leaving, for a letter. */
const TRUE_REASON: Partial<Record<Exit, string>> = {
  'mutual-by-employer': '单位提出、双方协商一致解除（劳动合同法第三十六条）',
  'dismissed-fault': '单位依据第三十九条解除',
  'dismissed-no-fault': '单位依据第四十条解除',
  'laid-off': '经济性裁员（第四十一条）',
  expired: '劳动合同期满终止（第四十四条第一项）',
  'expired-renewal-refused': '单位降低条件续订、本人未续订，劳动合同期满终止（第四十四条第一项、第四十六条第五项）',
  'employer-closed': '单位关停、解散或破产（第四十四条第四、五项）',
  'resigned-employer-fault': '单位未足额支付报酬或未依法缴纳社会保险，本人依第三十八条解除',
}

const lines = (...parts: readonly string[]): string => parts.join('\n')

/** To whom, what for, signed and dated. */
const letter = ({ today }: Situation, to: string, ...paragraphs: readonly string[]): string =>
  [`${to}：`, ...paragraphs, lines(`${BLANK}（签名）`, dated(today))].join('\n\n')

const EMPLOYER = `${BLANK}（单位名称）`

/**
 * The letters that fit the person: what they ask for, filled from the profile, with the law in a line. Nothing is invented; what is not
 * known is left blank.
 */
export function lettersFor(s: Situation): Letter[] {
  return [certificate(s), record(s), ...arrears(s), account(s)].flatMap((letter) =>
    letter === null ? [] : [{ ...letter, rules: letter.rules.map((rule) => cited(s, rule)) }],
  )
}

function certificate(s: Situation): Letter | null {
  if (s.drawsPension || !s.chases || s.since < 0) return null
  const { days } = s.a.law['employer-transfer'].params
  return {
    id: 'certificate',
    title: words('催开离职证明、转社保和档案', 'Asking for the leaving certificate and the transfer'),
    law: words('劳动合同法第五十条、第八十九条', 'Labour Contract Law, articles 50 and 89'),
    rules: ['leaving-certificate', 'employer-transfer', 'ED-05'],
    zh: letter(
      s,
      EMPLOYER,
      `我与贵单位的劳动关系已于${dated(s.p.leftOn)}结束。按《劳动合同法》第五十条，单位应在解除或终止时出具证明，并在${numeral(days)}日内办完档案和社会保险关系转移手续。`,
      lines(
        '请在收到本函三日内：',
        '1. 出具解除（终止）劳动合同证明，写明合同期限、结束日期、岗位和工作年限；',
        '2. 办完社会保险停保和档案转出，并告诉我办结日期。',
      ),
      '逾期不办，我将向劳动监察部门（12333）反映；因此造成的损失，按第八十九条由单位承担。',
    ),
    gloss: `My employment ended on the date given. Under article 50 you must issue the certificate at once and finish moving file and social insurance within ${days} days. Please do both within three days of receiving this; otherwise I report it to the labour inspectorate, and the loss is yours under article 89.`,
  }
}

function record(s: Situation): Letter | null {
  if (!s.recordWrong) return null
  const { exit, recordedExit, leftOn } = s.p
  const truth = exit === null || exit === undefined ? BLANK : (TRUE_REASON[exit] ?? BLANK)
  const wrong = recordedExit && exitInLaw(recordedExit).involuntary === 'no' ? '本人意愿离职' : BLANK
  return {
    id: 'correct-record',
    title: words('要求更正离职原因', 'Having the recorded reason corrected'),
    law: words('社会保险法第四十五条；实施细则第十三条', 'Social Insurance Law, article 45; its rules, article 13'),
    rules: ['benefit-least', 'UI-02', 'ED-04'],
    zh: letter(
      s,
      EMPLOYER,
      `我的劳动关系于${dated(leftOn)}结束，真实原因是：${truth}。贵单位在证明或申报中写成“${wrong}”，与事实不符，并影响我领取失业保险金和经济补偿。`,
      '请在收到本函五日内更正证明，并向社会保险经办机构更正申报的离职原因，把更正后的证明交给我。我保留通知、聊天记录、协议等材料，没有也不会签字认可不实的原因。',
      '逾期不更正，我将向12333投诉，并请经办机构按真实原因认定。',
    ),
    gloss:
      'The record names my own wish, which is not true; the true reason is stated. Please correct the certificate and your report to the agency within five days. I keep the notice, chats and agreement and sign nothing untrue. Otherwise I complain to 12333 and ask the agency to decide by the true reason.',
  }
}

const owed = (arrears: readonly string[]): string =>
  arrears.map((one) => (one === 'housing-fund' ? '住房公积金' : `${INSURANCE_STEMS[one as Insurance].zh}保险`)).join('、')

/** When the job began and ended, as far as known. */
const span = ({ startedOn, leftOn }: Profile): string => `${startedOn ? dated(startedOn) : BLANK}至${dated(leftOn)}`

function arrears(s: Situation): Letter[] {
  if (s.arrears.length === 0) return []
  const what = owed(s.arrears)
  const { social, fund } = owedBy(s)
  const both = (insured: string, housing: string, between: string): string =>
    [social ? insured : '', fund ? housing : ''].filter((part) => part !== '').join(between)
  const law = words(
    both('社会保险法第五十八、六十、六十三、八十六条', '住房公积金管理条例第十九、四十条', '；'),
    both('Social Insurance Law, articles 58, 60, 63 and 86', 'Regulation on the housing fund, articles 19 and 40', '; '),
  )
  const basis = both(
    '按《社会保险法》第五十八条、第六十条，单位应当自行申报、按时足额缴纳。',
    `按《住房公积金管理条例》第十九条，单位应当在发工资后${numeral(s.a.law['fund-deposit'].params.days)}日内缴存公积金。`,
    '',
  )
  const offices = both('社会保险费征收机构、劳动监察部门', '住房公积金管理中心', '、')
  const housing = fund ? ['HF-13', 'fund-deposit'] : []
  return [
    {
      id: 'arrears-employer',
      title: words(`要求单位补缴${both('社保', '公积金', '、')}`, 'Demanding what is unpaid from the employer'),
      law,
      rules: [...(social ? ['ED-09', 'ED-10', 'ED-12'] : []), ...housing],
      zh: letter(
        s,
        EMPLOYER,
        `我于${span(s.p)}在贵单位工作。其间应由单位缴纳的${what}有${BLANK}至${BLANK}没有缴纳。${basis}`,
        `请在收到本函十日内补缴，并把补缴凭证交给我。逾期不补，我将向${offices}投诉${social ? '；滞纳金和因此造成的待遇损失由单位承担' : ''}。`,
      ),
      gloss:
        'You did not pay what is named for the months left blank. By the articles given it was yours to pay on time and in full. Please make it good within ten days and give me the receipt; otherwise I complain, and what is lost by it is yours.',
    },
    {
      id: 'arrears-complaint',
      title: words('向主管部门投诉欠缴', 'Complaint to the authorities about unpaid insurance'),
      law,
      rules: [...(social ? ['ED-12', 'ED-13', 'inspection'] : []), ...housing],
      zh: letter(
        s,
        `${BLANK}（${offices}）`,
        lines(`投诉人：${BLANK}，身份证号${BLANK}，电话${BLANK}。`, `被投诉单位：${BLANK}，地址${BLANK}。`),
        `我于${span(s.p)}在该单位工作，单位没有为我缴纳${what}（${BLANK}至${BLANK}）。我已于${BLANK}书面要求补缴，单位没有办理。`,
        `请求：责令单位限期补缴${social ? '，并依法加收滞纳金' : ''}。`,
        `附：劳动合同、工资流水、考勤、${both('社保', '公积金', '和')}缴费记录、书面要求的复印件。`,
      ),
      gloss: `Complaint with names and addresses to fill in: the employer did not pay what is named; I asked in writing and nothing was done. I ask that it be ordered to pay within a set time${social ? ', with the late fee' : ''}. Enclosed: contract, pay slips, attendance, contribution record, copy of the request.`,
    },
  ]
}

function account(s: Situation): Letter | null {
  if (!cashesIn(s)) return null
  const hmt = s.hmt
  return {
    id: 'account',
    title: words('申请一次领回养老个人账户', 'Asking for the pension account to be paid out'),
    law: hmt
      ? words(
          '香港澳门台湾居民在内地（大陆）参加社会保险暂行办法',
          'Interim rules on social insurance for residents of Hong Kong, Macao and Taiwan',
        )
      : words(
          '在中国境内就业的外国人参加社会保险暂行办法第五条',
          'Interim rules on social insurance for foreigners employed in China, article 5',
        ),
    rules: [`account-refund-${hmt ? 'hmt' : 'foreign'}`],
    zh: letter(
      s,
      `${BLANK}（社会保险经办机构）`,
      `本人${BLANK}，${hmt ? '港澳台居民居住证' : '护照'}号${BLANK}，在贵地参加职工社会保险，劳动关系已于${dated(s.p.leftOn)}结束，将离境。`,
      '本人未达到领取养老金的年龄，现书面申请终止社会保险关系，把养老保险个人账户的储存额一次性支付给本人，并请告知医疗保险个人账户余额的处理办法。',
      `收款账户：${BLANK}。附：证件、离职证明复印件。`,
    ),
    gloss:
      'I was insured here, the job ended on the date given and I am leaving. I have not reached pension age and ask in writing to end the relation and have the balance of my pension account paid out once; please also tell me how the medical account is settled. Bank account, papers enclosed.',
  }
}
