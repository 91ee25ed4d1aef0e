import type { TopicId } from '../answer.ts'
import type { Point } from '../points/point.ts'
import type { Hit } from './index.ts'
import { weigh, type Weighed } from '../classify/index.ts'
import { placeless, placesOf } from '../places.ts'
import { POINTS } from '../points/index.ts'
import { asks } from '../understand/clauses.ts'
import { find } from './index.ts'

/** What a question was taken to mean: points to answer, points to choose from, or nothing of ours. */
export type Meant =
  | { kind: 'points'; text: string; points: Point[]; score: number; near: string[] }
  | { kind: 'unsure'; points: Point[]; score: number }
  | { kind: 'outside'; score: number }

/** Below these nothing is answered outright; measured on training/answers.own.json. */
const SURE = 0.56
const POSSIBLE = 0.4
/** A second thing asked must be about as clear as the first. */
const SECOND = 0.55
/** "None of ours" from here on stands, unless a wording fits this well. */
const STRANGE = { ours: 0.5, other: 0.3 }
const FITS = 0.78

/** Subjects beside ours that borrow its words: points for settling, and the like. A gap's effect on them is ours. */
const OUTSIDE = /居转户|积分|入户|落户/
const STILL_OURS = /断|影响|停|补缴/

const mixed = (one: Weighed, other: Weighed, share: number): Map<TopicId, number> =>
  new Map([...other.topics].map(([topic, probability]) => [topic, share * (one.topics.get(topic) ?? 0) + (1 - share) * probability]))

/** Does a question only change the one before it: short, and no subject of its own or nothing but one? */
function leans(text: string): boolean {
  const bare = text.replace(/[?？。！!，,\s]/g, '')
  return (
    /^(那|要是|如果|换成|假如|and |what about|how about|what if|then )/.test(text) ||
    bare.length <= 9 ||
    (/^我(是|在|今年)?/.test(bare) && bare.length <= 14)
  )
}

const SUBJECT = /医保|医疗|养老|失业金|失业|公积金|社保|生育|工伤|补偿|居民|pension|medical|housing fund|unemployment|severance/g

const ASPECT = /多少|几个|几年|几号|哪|什么时候|多久|怎么|能不能|谁|要不要|材料|how|when|where|who|which/
const ASPECTS =
  /怎么(办|交|缴|领|转|算|弄|申请)?|如何|多少(钱|个月|年)?|几(个月|年|号)|什么时候|多久|在?哪里?|能不能|谁|有影响|影响|how (much|long|many|do|to)|when|where/g

/** The question before, without what the new one replaces: its subject where a new one is named, its places where new ones are. */
function carried(before: string, text: string): string {
  let left = before
  if (/医保|医疗|养老|失业|公积金|补偿|pension|medical|fund|unemployment|severance/.test(text)) left = left.replace(SUBJECT, ' ')
  if (ASPECT.test(text)) left = left.replace(ASPECTS, ' ')
  if (placesOf(text).length > 0) left = placeless(left)
  if (/辞职|离职|被裁|辞退|开除|到期|倒闭|自己/.test(text))
    left = left.replace(/自己辞职?|主动辞职|辞职|被裁|裁员|被?辞退|开除|合同到期|倒闭/g, ' ')
  return left
}

/** What a normalised question means; `before`: the normalised question asked just before. */
export function understand(text: string, before: string): Meant {
  const alone = weigh(text)
  const leaning = before !== '' && leans(text)
  const rest = leaning ? carried(before, text) : ''
  const joined = leaning ? `${text}，${rest}` : text
  const whole = leaning ? weigh(joined) : alone
  const topics = leaning ? mixed(alone, whole, 0.35) : whole.topics
  const first = find(POINTS, text, { before: rest, topics })
  const best = first[0]
  const likeness = (hit: Hit | undefined): number => hit?.score ?? 0
  const strange = whole.none > (whole.ours ? STRANGE.ours : STRANGE.other)
  if (OUTSIDE.test(text) && !STILL_OURS.test(text)) return { kind: 'outside', score: 0 }
  if (best === undefined || (strange && best.score < FITS && !leaning)) return { kind: 'outside', score: 1 - whole.none }
  const clauses = leaning ? [] : asks(text)
  let points: Point[] = [best.point]
  let score = best.score
  if (clauses.length > 1) {
    const hits = clauses.map(
      (clause) =>
        find(POINTS, clause.text, { whole: text, topics: mixed(weigh(clause.text), whole, clause.text.length < 9 ? 0.35 : 0.6) })[0],
    )
    const kept = hits.filter((hit) => hit !== undefined && hit.score >= SECOND)
    const own = [...new Set(kept.map((hit) => hit?.point))].filter((point) => point !== undefined)
    if (own.length > 1) {
      points = own
      score = Math.max(...kept.map(likeness))
    } else if (own[0] !== undefined && likeness(kept[0]) > best.score) {
      points = own
      score = likeness(kept[0])
    }
  }
  if (score < POSSIBLE || (!whole.ours && !leaning && score < SURE + 0.05) || (whole.none > 0.25 && score < SURE + 0.1))
    return { kind: 'outside', score }
  if (score < SURE) return { kind: 'unsure', points: first.slice(0, 3).map(({ point }) => point), score }
  const near = first
    .filter((hit) => !points.includes(hit.point) && hit.score > 0.35)
    .slice(0, 2)
    .map(({ point }) => point.id)
  return { kind: 'points', text: leaning ? joined : text, points, score, near }
}
