import type { RouteId } from '../advisor/assessment.ts'
import type { Reason } from '../advisor/assessment.ts'
import type { Words } from '../domain/text.ts'
import type { TopicEntry, TopicId } from './answer.ts'
import type { AskChannel } from './answer.ts'
import { because, words } from '../advisor/wording.ts'
import { routeOf } from './context.ts'

/** What a topic's file says beside its points; `route` brings in the person's own assessment. */
export interface TopicText {
  id: TopicId
  title: Words
  related: TopicId[]
  summary: Words
  /** The route of the plan whose documents, channels and warnings are taken over when there is a plan. */
  route?: RouteId
  /** Take over its steps too: they know the place. */
  planSteps?: boolean
  /** Whose doors the plan should show, by operator; all when left out. The place's own named doors always come first. */
  doors?: ('tax' | 'hrss' | 'nhsa')[]
  steps?: Words[]
  documents?: string[]
  channels?: AskChannel[]
  warnings?: Reason[]
  rules: string[]
  hotline: string[]
}

/** Doors that every place shares; the person's own place comes with the plan. */
export const DOORS = {
  insurance: {
    id: 'hrss:si.12333.gov.cn',
    host: 'si.12333.gov.cn',
    name: words('国家社会保险公共服务平台', 'National social insurance platform'),
  },
  services: {
    id: 'hrss:www.12333.gov.cn',
    host: 'www.12333.gov.cn',
    name: words('掌上12333（全国人社政务服务平台）', '12333 (national human resources platform)'),
  },
  medical: {
    id: 'nhsa:fuwu.nhsa.gov.cn',
    host: 'fuwu.nhsa.gov.cn',
    name: words('国家医保服务平台', 'National medical insurance platform'),
  },
  government: {
    id: 'gov-service:gjzwfw.www.gov.cn',
    host: 'gjzwfw.www.gov.cn',
    name: words('国家政务服务平台', 'National government services'),
  },
} satisfies Record<string, AskChannel>

/** What everybody without an employer has to have. */
export const COVER_DUTY = because(
  'ME-03',
  '{ME-03:year}起，没有职工医保、也没有国家其他医疗保障的公民，要参加居民医保。',
  'From {ME-03:year} citizens without employee or other state cover have to join the resident scheme.',
)

const MOST_DOORS = 5

const wanted = (id: string, doors: TopicText['doors']): boolean =>
  id.startsWith('local-') || doors === undefined || doors.some((operator) => id.startsWith(`${operator}:`))

/** A topic from its text: the general answer, or this person's where a plan is at hand. */
export function topic(text: TopicText): TopicEntry {
  return {
    id: text.id,
    title: text.title,
    related: text.related,
    reply({ assessment }) {
      const route = assessment === null || text.route === undefined ? null : routeOf(assessment, text.route)
      const warnings = [...(text.warnings ?? []), ...(route?.warnings ?? [])]
      const listed = <T>(mine: T[] | undefined, plan: T[] | undefined): T[] => (plan !== undefined && plan.length > 0 ? plan : (mine ?? []))
      return {
        summary: text.summary,
        steps: listed(text.steps, text.planSteps === true ? route?.steps : undefined),
        documents: listed(text.documents, route?.documents),
        channels: listed(text.channels, route?.channels.filter((channel) => wanted(channel.id, text.doors)).slice(0, MOST_DOORS)),
        warnings,
        rules: [...new Set([...text.rules, ...warnings.map((warning) => warning.rule)])],
        hotline: text.hotline,
      }
    },
  }
}
