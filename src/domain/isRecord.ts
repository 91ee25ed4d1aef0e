/** Is a value of unknown make an object with fields: none of the plain ones, and no list? */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
