/** What a dated figure can be; apart from the schema, so that a page need not build the schema to name them. */
export const FIGURE_KINDS = [
  'pension-base-lower',
  'pension-base-upper',
  'pension-rate',
  'pension-account-rate',
  'average-wage',
  'pension-benefit-base',
  'medical-base-lower',
  'medical-base-upper', // employees' limits; flexible workers' own limits are the next two
  'medical-flexible-base-lower',
  'medical-flexible-base-upper',
  'medical-flexible-base', // the last: one fixed base
  'medical-flexible-rate',
  'medical-flexible-monthly', // the last: a fixed sum a month
  'unemployment-flexible-rate',
  'minimum-wage',
  'resident-medical-premium',
  'subsidy-share',
] as const
export type FigureKind = (typeof FIGURE_KINDS)[number]
