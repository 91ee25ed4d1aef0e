import type { Insurance } from '../domain/insurance.ts'
import type { Words } from '../domain/text.ts'

/** Everything that is fixed about a kind of figure. */
export interface FigureKindRow {
  unit: 'yuan/month' | 'yuan/year' | 'ratio'
  insurance: Insurance | 'all'
  /** Pooled at province level (or set nationally): a city without its own may use its province's. Medical figures never are. */
  pooled: boolean
  /** Set anew every year: without an end it would pass for current for ever. */
  yearly: boolean
  /** Outside these a number is a slip of the pen. */
  least: number
  most: number
  label: Words
}

/** What a dated figure can be, in the order it stands in the data. One row a kind; a new kind is a new row. */
const FIGURE_KIND = {
  'pension-base-lower': {
    unit: 'yuan/month',
    insurance: 'pension',
    pooled: true,
    yearly: true,
    least: 2500,
    most: 60000,
    label: { zh: '养老缴费基数下限', en: 'Pension base, lower limit' },
  },
  'pension-base-upper': {
    unit: 'yuan/month',
    insurance: 'pension',
    pooled: true,
    yearly: true,
    least: 2500,
    most: 60000,
    label: { zh: '养老缴费基数上限', en: 'Pension base, upper limit' },
  },
  'pension-rate': {
    unit: 'ratio',
    insurance: 'pension',
    pooled: true,
    yearly: false,
    least: 0.1,
    most: 0.28,
    label: { zh: '灵活就业养老费率', en: 'Flexible pension rate' },
  },
  'pension-account-rate': {
    unit: 'ratio',
    insurance: 'pension',
    pooled: true,
    yearly: false,
    least: 0.05,
    most: 0.12,
    label: { zh: '进养老个人账户的比例', en: 'Share into the pension account' },
  },
  'average-wage': {
    unit: 'yuan/month',
    insurance: 'pension',
    pooled: true,
    yearly: true,
    least: 2500,
    most: 60000,
    label: { zh: '社会平均工资', en: 'Average wage' },
  },
  'pension-benefit-base': {
    unit: 'yuan/month',
    insurance: 'pension',
    pooled: true,
    yearly: true,
    least: 2500,
    most: 60000,
    label: { zh: '养老金计发基数', en: 'Pension benefit base' },
  },
  // Employees’ limits; flexible workers’ own limits are the next two.
  'medical-base-lower': {
    unit: 'yuan/month',
    insurance: 'medical',
    pooled: false,
    yearly: true,
    least: 2500,
    most: 60000,
    label: { zh: '职工医保基数下限', en: 'Employee medical base, lower limit' },
  },
  'medical-base-upper': {
    unit: 'yuan/month',
    insurance: 'medical',
    pooled: false,
    yearly: true,
    least: 2500,
    most: 60000,
    label: { zh: '职工医保基数上限', en: 'Employee medical base, upper limit' },
  },
  'medical-flexible-base-lower': {
    unit: 'yuan/month',
    insurance: 'medical',
    pooled: false,
    yearly: true,
    least: 2500,
    most: 60000,
    label: { zh: '灵活就业医保基数下限', en: 'Flexible medical base, lower limit' },
  },
  'medical-flexible-base-upper': {
    unit: 'yuan/month',
    insurance: 'medical',
    pooled: false,
    yearly: true,
    least: 2500,
    most: 60000,
    label: { zh: '灵活就业医保基数上限', en: 'Flexible medical base, upper limit' },
  },
  'medical-flexible-base': {
    unit: 'yuan/month',
    insurance: 'medical',
    pooled: false,
    yearly: true,
    least: 2500,
    most: 60000,
    label: { zh: '灵活就业医保固定基数', en: 'Flexible medical base, fixed' },
  },
  'medical-flexible-rate': {
    unit: 'ratio',
    insurance: 'medical',
    pooled: false,
    yearly: false,
    least: 0.03,
    most: 0.15,
    label: { zh: '灵活就业医保费率', en: 'Flexible medical rate' },
  },
  'medical-flexible-monthly': {
    unit: 'yuan/month',
    insurance: 'medical',
    pooled: false,
    yearly: true,
    least: 80,
    most: 2000,
    label: { zh: '灵活就业医保月缴额', en: 'Flexible medical monthly sum' },
  },
  'unemployment-flexible-rate': {
    unit: 'ratio',
    insurance: 'unemployment',
    pooled: true,
    yearly: false,
    least: 0.003,
    most: 0.03,
    label: { zh: '灵活就业失业保险费率', en: 'Flexible unemployment rate' },
  },
  'minimum-wage': {
    unit: 'yuan/month',
    insurance: 'all',
    pooled: false,
    yearly: false,
    least: 1500,
    most: 4000,
    label: { zh: '最低工资', en: 'Minimum wage' },
  },
  'resident-medical-premium': {
    unit: 'yuan/year',
    insurance: 'medical',
    pooled: true,
    yearly: true,
    least: 200,
    most: 2000,
    label: { zh: '居民医保个人缴费', en: 'Resident medical premium' },
  },
  'subsidy-share': {
    unit: 'ratio',
    insurance: 'all',
    pooled: false,
    yearly: false,
    least: 0.1,
    most: 1,
    label: { zh: '社保补贴比例', en: 'Subsidy share' },
  },
  // What is paid back each month, where a place prints sums.
  'subsidy-monthly': {
    unit: 'yuan/month',
    insurance: 'all',
    pooled: false,
    yearly: false,
    least: 20,
    most: 3000,
    label: { zh: '社保补贴每月金额', en: 'Subsidy a month' },
  },
} as const satisfies Record<string, FigureKindRow>
export type FigureKind = keyof typeof FIGURE_KIND

/** The kinds in their order. */
export const FIGURE_KINDS = Object.keys(FIGURE_KIND) as [FigureKind, ...FigureKind[]]

/** What a kind is called; a kind that no row has (one of a newer version's backup) by its id. */
export const kindName = (kind: string): Words => FIGURE_KIND[kind as FigureKind]?.label ?? { zh: kind, en: kind }

/** The row of a kind. */
export const figureKind = (kind: FigureKind): FigureKindRow => FIGURE_KIND[kind]
