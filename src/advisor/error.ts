/** A profile that is well formed but cannot be answered; names the field and what was expected. */
export class AssessError extends Error {
  readonly field: string
  readonly expected: string

  constructor(field: string, expected: string) {
    super(`${field}: ${expected}`)
    this.name = 'AssessError'
    this.field = field
    this.expected = expected
  }
}
