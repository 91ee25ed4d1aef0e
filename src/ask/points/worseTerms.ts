import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { state } from './point.ts'

/** A renewal with less pay, or less pay and then a renewal. */
export const WORSE = /续.{0,8}[降减砍压][^，。？?]{0,6}(?:薪|工资|待遇|底薪|钱)|[降减砍压][^，。？?]{0,3}(?:薪|工资|待遇).{0,12}续/

/** A renewal on worse terms that the person refused. */
export const worse = (c: PointContext): PointLead | null =>
  (c.profile?.renewalTerms === 'worse' && c.profile.exit === 'expired-renewal-refused') || WORSE.test(c.q)
    ? state(
        c,
        `不算自愿：公司降低条件续签、你没同意而到期终止的，能领失业金，公司还要付经济补偿。${c.mine && c.a?.unemployment.months ? `你${c.a.unemployment.months.bound === 'at-most' ? '最多' : '能'}领${c.a.unemployment.months.value}个月。` : ''}`,
        'Not voluntary: where the employer offered worse terms and you refused, benefit is due, and severance too.',
        'UI-02',
        'ED-17',
      )
    : null
