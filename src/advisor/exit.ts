import type { Exit, Profile } from '../profile/schema.ts'
import type { Reason } from './assessment.ts'
import { because } from './wording.ts'

/** What a way of leaving is in the Labour Contract Law (LCL), and what follows for benefit and severance. */
export interface ExitAnswer {
  exit: Exit | null
  /** Article of the Labour Contract Law; null where unknown. */
  article: string | null
  /** Not by the worker's own will (UI-02)? `unclear`: local offices differ. */
  involuntary: 'yes' | 'no' | 'unclear' | 'unknown'
  /** Is severance owed (ED-17)? */
  severance: 'yes' | 'no' | 'unknown'
  reason: Reason
}

const yes = (article: string, severance: 'yes' | 'no', zh: string, en: string) => ({
  article,
  involuntary: 'yes' as const,
  severance,
  reason: because('UI-02', zh, en),
})
const no = (article: string, rule: string, zh: string, en: string) => ({
  article,
  involuntary: 'no' as const,
  severance: 'no' as const,
  reason: because(rule, zh, en),
})

const TABLE: Record<Exit, Omit<ExitAnswer, 'exit'>> = {
  resigned: no(
    '第三十七条',
    'UI-03',
    '你是自己提出辞职，按规定属于本人意愿中断就业，领不了失业保险金。',
    'You resigned of your own accord, so no unemployment benefit is due.',
  ),
  'resigned-employer-fault': yes(
    '第三十八条',
    'yes',
    '因为单位违法（例如欠薪、不缴社保）而辞职，不算自愿离职。请留好证据，离职原因要写清楚。',
    'Resigning because the employer broke the law (unpaid wages or insurance, for example) does not count as voluntary. Keep the proof and have the reason written down.',
  ),
  'mutual-by-employer': yes(
    '第三十六条',
    'yes',
    '单位先提出、双方协商解除，不算自愿离职。协议里要写明是单位提出。',
    'An agreed end proposed by the employer does not count as voluntary. The agreement should say who proposed it.',
  ),
  'mutual-by-worker': no(
    '第三十六条',
    'UI-03',
    '由你先提出的协商解除，按自愿离职处理，领不了失业保险金。',
    'An agreed end that you proposed counts as voluntary, so no unemployment benefit is due.',
  ),
  'dismissed-fault': yes(
    '第三十九条',
    'no',
    '被单位以过错为由解除，不算自愿离职；过错本身不挡领失业保险金。',
    'Being dismissed for fault is not voluntary, and the fault by itself does not block unemployment benefit.',
  ),
  'dismissed-no-fault': yes(
    '第四十条',
    'yes',
    '单位无过失性辞退，不算自愿离职。',
    'A dismissal without fault on your side is not voluntary.',
  ),
  'laid-off': yes('第四十一条', 'yes', '经济性裁员，不算自愿离职。', 'A layoff is not voluntary.'),
  expired: yes('第四十四条第（一）项', 'yes', '合同到期终止，不算自愿离职。', 'A contract that ran out is not a voluntary exit.'),
  'expired-renewal-refused': {
    article: '第四十四条第（一）项',
    involuntary: 'unclear',
    severance: 'no',
    reason: because(
      'UI-02',
      '合同到期属于非自愿，但单位按不低于原条件续签而你没有签的，有的地方当作自愿离职。先打12333问清楚再下结论。',
      'A contract that ran out is not voluntary, but where you turned down a renewal on the same or better terms some offices treat it as voluntary. Ask 12333 before you rely on either.',
    ),
  },
  'employer-closed': yes(
    '第四十四条第（四）（五）项',
    'yes',
    '单位破产、关闭或提前解散，不算自愿离职。',
    'The employer going bankrupt, closing or dissolving is not a voluntary exit.',
  ),
  retired: no(
    '第四十四条第（二）项',
    'UI-15',
    '退休领基本养老金的人不领失业保险金。',
    'People who draw a basic pension do not get unemployment benefit.',
  ),
}

const UNKNOWN: ExitAnswer = {
  exit: null,
  article: null,
  involuntary: 'unknown',
  severance: 'unknown',
  reason: because(
    'UI-02',
    '能不能领失业保险金，先看你是怎么离开的：自己辞职不行，被辞退、裁员、合同到期可以。',
    'Whether benefit is due turns first on how you left: not if you resigned, but yes after a dismissal, a layoff or an expired contract.',
  ),
}

/** A renewal on worse terms that was refused is the employer's doing (LCL 46(5)): severance, and an involuntary end. */
const WORSE: Omit<ExitAnswer, 'exit'> = yes(
  '第四十六条第（五）项',
  'yes',
  '单位要续签但条件变差（比如降薪），你没有签：不算自愿离职，可以领失业金，单位还要付经济补偿。留好续签条件的证据。',
  'The employer offered to renew on worse terms, such as lower pay, and you did not sign: that is no voluntary exit, benefit is open and severance is owed. Keep the proof of the terms.',
)

/** The exit reason as the law sees it; unknown stays unknown. `terms`: what a refused renewal offered. */
export function exitInLaw(exit: Exit | null, terms: Profile['renewalTerms'] = null): ExitAnswer {
  if (exit === null) return UNKNOWN
  if (exit === 'expired-renewal-refused' && terms === 'worse') return { exit, ...WORSE }
  if (exit === 'expired-renewal-refused' && (terms ?? null) === null) return { exit, ...TABLE[exit], severance: 'unknown' }
  return { exit, ...TABLE[exit] }
}
