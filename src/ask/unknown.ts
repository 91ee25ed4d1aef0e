import type { Language, Words } from '../domain/text.ts'
import type { AskAnswer } from './answer.ts'
import type { Elsewhere } from './elsewhere.ts'
import { words } from '../advisor/wording.ts'

const TITLE: Words = words('这个问题我不知道', 'I do not know')
const OUTSIDE: Words = words(
  '这里只回答离职前后的社保、医保、公积金和补偿。这个问题不在里面，或者我没看懂，不想乱猜。换个说法再问一次；急的话打官方电话：养老、失业、工伤12333，医保12393，缴费12366，公积金12329，其他政务12345。',
  'Only social insurance, medical insurance, the housing fund and severance around leaving a job are answered here. This is outside, or was not understood, and guessing would not help you. Ask in other words, or call: 12333 for pension, unemployment and work injury, 12393 medical, 12366 payment, 12329 housing fund, 12345 anything else.',
)
const EVERY_HOTLINE = ['12333', '12393', '12366', '12329', '12345']

/** Words that make a text English; without one it may as well be somebody's Chinese. */
const ENGLISH = /\b(the|an?|i|my|is|are|do|does|can|how|what|when|where|which|who|for|to|of|in|on|and|if|you|it|not)\b/i

const EMPTY = {
  points: [],
  suggest: [],
  needs: [],
  action: null,
  understood: [],
  why: [],
  summary: null,
  steps: [],
  documents: [],
  channels: [],
  warnings: [],
  watch: [],
  related: [],
} satisfies Partial<AskAnswer>

/** "I do not know", said plainly, with whom to ask (CH-09); in both languages where none was chosen and the text does not tell. */
export const unknownAnswer = (q: string, score: number, language: Language, chosen = true): AskAnswer => ({
  ...EMPTY,
  q,
  topic: null,
  score,
  language,
  title: TITLE,
  lead: !chosen && language === 'en' && !ENGLISH.test(q) ? words(OUTSIDE.zh, `${OUTSIDE.zh}\n${OUTSIDE.en}`) : OUTSIDE,
  rules: ['CH-09'],
  hotline: EVERY_HOTLINE,
})

/** What stands beside our subject, in its one line. */
export const elsewhereAnswer = (q: string, { title, line, hotline }: Elsewhere, language: Language): AskAnswer => ({
  ...unknownAnswer(q, 0, language),
  title,
  lead: line,
  hotline,
})

const UNSURE_TITLE: Words = words('你问的是哪一个？', 'Which of these do you mean?')
const UNSURE: Words = words(
  '我没有把握，不想答错。你问的是下面哪一个？选一个，或者换个说法再问。',
  'I am not sure and would rather not answer the wrong thing. Which of these do you mean? Pick one or ask in other words.',
)

/** Not sure: the nearest points to choose from. */
export const unsure = (q: string, score: number, language: Language, suggest: AskAnswer['suggest']): AskAnswer => ({
  ...EMPTY,
  q,
  topic: null,
  score,
  language,
  title: UNSURE_TITLE,
  lead: UNSURE,
  suggest,
  rules: ['CH-09'],
  hotline: EVERY_HOTLINE,
})
