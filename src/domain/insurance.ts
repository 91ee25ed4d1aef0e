/** The five insurances and the housing fund, by the names used in data, code and the command line. */
export type Insurance = 'pension' | 'medical' | 'unemployment' | 'injury' | 'maternity' | 'housing-fund'
