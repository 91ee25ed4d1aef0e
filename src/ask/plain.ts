import type { Language, Words } from '../domain/text.ts'
import type { AskAnswer } from './answer.ts'

const LABELS = {
  why: { zh: '为什么：', en: 'Why:' },
  summary: { zh: '一般来说：', en: 'In general: ' },
  steps: { zh: '怎么做：', en: 'What to do:' },
  warnings: { zh: '注意：', en: 'Mind:' },
  channels: { zh: '官方入口：', en: 'Official sites: ' },
  hotline: { zh: '拿不准打：', en: 'If unsure, call: ' },
} satisfies Record<string, Words>

/** An answer as plain text in one language, for the command line and for copying. */
export function plainText(answer: AskAnswer, language: Language = answer.language): string {
  const say = (words: Words): string => words[language]
  const between = language === 'zh' ? '、' : ', '
  const lines = [
    say(answer.lead),
    ...answer.suggest.map(({ title }) => `- ${say(title)}`),
    ...(answer.why.length > 0 ? [say(LABELS.why), ...answer.why.map((reason) => `- ${say(reason)}`)] : []),
    ...(answer.steps.length > 0 ? [say(LABELS.steps), ...answer.steps.map((step, at) => `${at + 1}. ${say(step)}`)] : []),
    ...(answer.warnings.length + answer.watch.length > 0
      ? [say(LABELS.warnings), ...[...answer.watch, ...answer.warnings].map((warning) => `- ${say(warning)}`)]
      : []),
    ...(answer.channels.length > 0
      ? [
          say(LABELS.channels) +
            answer.channels
              .map((channel) => (channel.host === null ? say(channel.name) : `${say(channel.name)} ${channel.host}`))
              .join(between),
        ]
      : []),
    ...(answer.summary === null ? [] : [say(LABELS.summary) + say(answer.summary)]),
    ...(answer.hotline !== null && answer.topic !== null ? [say(LABELS.hotline) + answer.hotline.join(between)] : []),
  ]
  return lines.join('\n')
}
