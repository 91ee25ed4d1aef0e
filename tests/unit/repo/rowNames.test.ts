import { describe, expect, it } from 'vitest'
import { withoutRowNames } from '../../../scripts/dropRowNames.ts'

describe('names of rows that only readers of the source need', () => {
  it('are left out of a build, and nothing else is', () =>
    expect(withoutRowNames("[{ name: 'a form', when: f }, {\n  name: 'a door',\n  when: name,\n}]", 'x.ts')).toBe(
      '[{ when: f }, {\n  when: name,\n}]',
    ))
  it('are missed when a table has none', () => expect(() => withoutRowNames('[{ when: f }]', 'x.ts')).toThrow(/x\.ts/))
})
