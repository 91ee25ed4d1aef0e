import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Assessment } from '../../advisor/assessment.ts'

export type RuleTexts = Assessment['rules']

/** The rules that the answer on show cites, by id, so that any number can open its rule. */
export const RulesContext = createContext<RuleTexts>({})

export const useRules = (): RuleTexts => useContext(RulesContext)
