import { describe, expect, it } from 'vitest'
import { shipped, shippedPortals } from '../../../scripts/packData.ts'
import type { Portal, Rule } from '../../../src/policy/schema.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { text, ruleFiles } from '../repo/sources.ts'

const rules = ruleFiles().flatMap((file) => shipped(file, text(file)) as Rule[])

describe('what a build ships of the rules', () => {
  it('numbers, statements, sources, places and times are all there; notes for those who keep the data are not', () => {
    const left = [...wholePolicy.rules.values()].map(({ evidence, ...rule }) => ({
      ...rule,
      ...(evidence === 'recall' ? { evidence } : {}),
      note: undefined,
    }))
    expect(rules).toEqual(left)
  })
})

describe('what a build ships of the portals', () => {
  const portals = shippedPortals(wholePolicy.portals) as (Omit<Portal, 'purposes' | 'name'> & Partial<Portal>)[]
  const ASKED = /^(login|services|enrol|query|pay|legacy|unemployment-benefit|transfer|withdraw)$/
  const asked = (purposes: readonly string[] = []) => purposes.filter((purpose) => ASKED.test(purpose))
  const isElsewhere = (purposes: readonly string[] = []) =>
    purposes.length > 0 && purposes.every((purpose) => /^(jobs|training|exams|procurement|law)$/.test(purpose))
  const facts = ({ host, name, operator, place, standing, purposes }: (typeof portals)[number]) =>
    standing === undefined
      ? JSON.stringify({ host, name, operator, place, asked: asked(purposes), isElsewhere: isElsewhere(purposes) })
      : JSON.stringify({ host, operator, place, standing })

  it('is every host with its place, and its standing or else its name and what code asks of it', () => {
    expect(portals.map(facts).toSorted()).toEqual(wholePolicy.portals.map(facts).toSorted())
  })
  it('needs no order of its rows: no host has two, not even with and without www.', () => {
    expect(new Set(portals.map(({ host }) => host.replace(/^www\./, ''))).size).toBe(portals.length)
  })
})
