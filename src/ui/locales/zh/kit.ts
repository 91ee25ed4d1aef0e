import type { Impossible } from '../../../profile/impossible.ts'

/** Words of the small components that several surfaces share. */
export const kit = {
  colon: '：',
  /** A fact that no plan can be made with: the field's own name, and the first and last value that would do. */
  impossible: {
    insuredPlace: (label, _from, _to) => `${label}：认不出这个城市。要从列表里选一个内地的城市。`,
    hukouPlace: (label, _from, _to) => `${label}：认不出这个地方。请从列表里重新选，不想填就清空。`,
    movingTo: (label, _from, _to) => `${label}：认不出这个地方。请从列表里重新选，没定就清空。`,
    leftOn: (label, from, to) => `${label}：要在 ${from} 到 ${to} 之间。看看年份是不是写错了。`,
    lastPaidMonth: (label, _from, to) => `${label}：最晚写 ${to}，再往后的还不可能缴。看看年份和月份；不知道就清空。`,
    newJobFrom: (label, from, to) => `${label}：要在 ${from} 到 ${to} 之间，新工作在离职之后。看看这个日期和离职日期；没定就清空。`,
    birthMonth: (label, from, to) => `${label}：要在 ${from} 到 ${to} 之间（离职时 16 到 100 岁）。看看年份；不想填就清空。`,
  } as Record<Impossible['field'], (label: string, from: string, to: string) => string>,
  failures: {
    full: '没有保存：浏览器给扩展的空间满了。到设置的“备份”里先导出，再清理用不着的。原来的还在。',
    newer: '没有保存：这份资料是更新的版本写的。请先更新扩展；原来的资料原样留着。',
    invalid: '没有保存：内容不合规则。原来的还在。',
    failed: '没有保存：浏览器拒绝了写入。原来的还在，请再试一次；还不行就重启浏览器。',
  },
  verdict: { yes: '可以办', no: '不能办', depends: '看情况', unknown: '还不知道' },
  trust: { official: '官方原文', 'cross-checked': '多处核对', single: '仅一处来源', own: '你填的' },
  status: { 'in-force': '现行', expired: '上一期，已过期', 'not-yet': '尚未开始' },
  expiredUntil: (period: string) => `上一期（${period}），新数字还没收录`,
  rule: '依据',
  article: (title: string, article: string | null) => (article === null ? title : `${title} ${article}`),
  number: (number: string) => `文号：${number}`,
  period: (text: string) => `适用期：${text}`,
  since: (from: string) => `${from} 起，来源没写到何时止`,
  upTo: (last: string) => `到 ${last}`,
  opensInTab: '（在新标签页打开）',
  formula: '算法',
  rounding: '取整',
  usedNumbers: '用到的数字',
  derived: '由已公布的数字推算',
  showTrace: (label: string) => `${label}：看算法和来源`,
  need: { required: '', 'if-you-have': '有就带', 'only-if-asked': '要了再给' },
  hotline: (number: string) => `打 ${number} 问`,
  hotlines: {
    '12333': '12333 人社热线（养老、失业、工伤）',
    '12393': '12393 医保热线',
    '12366': '12366 税务热线（缴费）',
    '12329': '12329 公积金热线',
    '12345': '12345 政务热线',
  } as Record<string, string>,
  units: { 'yuan/month': '元/月', 'yuan/year': '元/年', yuan: '元', ratio: '', months: '个月', month: '个月', years: '年', fen: '分' } as Record<string, string>,
}
