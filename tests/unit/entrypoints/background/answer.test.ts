import { describe, expect, it, vi } from 'vitest'
import '../../platform/fake.ts'

const { answering } = await import('../../../../entrypoints/background/answer.ts')

describe('answering in the way that every browser hears', () => {
  it('keeps the line open and passes the answer on when it is there', async () => {
    const answer = vi.fn()
    expect(answering(async (message) => ({ heard: message }))('a', {}, answer)).toBe(true)
    await vi.waitFor(() => expect(answer.mock.calls).toEqual([[{ heard: 'a' }]]))
  })

  it('closes the line at once where there is no answer', () => {
    const answer = vi.fn()
    expect(answering(() => undefined)('a', {}, answer)).toBeUndefined()
    expect(answer).not.toHaveBeenCalled()
  })

  it('answers with nothing when the answer fails', async () => {
    const answer = vi.fn()
    answering(async () => Promise.reject(new Error('full disk')))('a', {}, answer)
    await vi.waitFor(() => expect(answer.mock.calls).toEqual([[undefined]]))
  })
})
