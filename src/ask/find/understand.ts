import type { TopicId } from '../answer.ts'
import type { Point } from '../points/point.ts'
import type { Elsewhere } from '../elsewhere.ts'
import type { Hit } from './index.ts'
import { readQuestion } from '../read/index.ts'
import { ASKS } from '../read/asking.ts'
import { strangePinyin } from '../read/pinyin.ts'
import { elsewhereOf } from '../elsewhere.ts'
import { isOutside } from '../outside.ts'
import { placeless, placesAsked } from '../places.ts'
import { plainest } from './plainest.ts'
import { POINTS } from '../points/index.ts'
import { asks, type Clause } from '../understand/clauses.ts'
import { familiar, find, weigh, type Sought, type Weighed } from './index.ts'
import { tokens } from './tokens.ts'

/** What a question was taken to mean: points to answer, points to choose from, or nothing of ours. */
export type Meant =
  /** `told`: the question before, as far as this one leans on it. `either`: one thing was asked, but it may be either of two points. */
  | { kind: 'points'; text: string; told: string; points: Point[]; either?: boolean; score: number; near: string[] }
  | { kind: 'unsure'; points: Point[]; score: number }
  | { kind: 'outside'; score: number }
  /** Beside our subject: said in one line, with whom to ask. */
  | { kind: 'elsewhere'; what: Elsewhere }

/** So likely must the subject be for an answer, and for points to choose from. */
const SURE = 0.2
const POSSIBLE = 0.1
const FAINT = 0.01
/** A second point this close behind the best, and so likely itself, is answered beside it: one question in six has two readings. */
const CLOSE = 0.5
const RIVAL = 0.12
/** A second thing asked must be about as clear as the first. */
const SECOND = 0.4
/** So much surer is the whole question than a clause of it, where it tells which point of the subject is meant. */
const CLEARER = 0.3
/** A clause that is so clear is not taken for the rest of the question's subject. */
const CLEAR = 0.3
/** A clause without a subject of its own: its words count so much for the topic, the topic of the clause before so much beside. */
const GOES_ON = 0.2
const SAME = 0.4
/** A point answered already is not asked for again where another is as likely as this among the rest. */
const OTHER = 0.3
/** So likely "none of ours" may be, in a question that names something of ours and in one that does not: beyond it, it is none. */
const STRANGE = { ours: 0.6, other: 0.3 }
/** Letters at random have fewer words that were ever learnt; of those that ask more than half were. */
const FAMILIAR = 0.4
/** Beyond this it is doubted, and only what is sure is answered. */
const DOUBT = { ours: 0.4, other: 0.03 }
/** So sure must it be where it is doubted that the question is ours. */
const DOUBTED = { ours: 0.4, other: 0.55 }
/** So sure must it be where nothing of ours is named, however little speaks against it: "四级成绩什么时候出". */
const NAMELESS = 0.35
/** Paying and drawing need no other word: "还要交几年". */
const OUR_VERBS = /[交缴领扣]|\b(?:pay|paid|wage)/

const mixed = (one: Weighed, other: Weighed, share: number): Map<TopicId, number> =>
  new Map([...other.topics].map(([topic, probability]) => [topic, share * (one.topics.get(topic) ?? 0) + (1 - share) * probability]))

/** A question as `LEANINGS` go by it: as it is, without signs and blanks, and whether it names a subject of its own. */
interface Short {
  text: string
  bare: string
  named: boolean
}

/** What shows that a question only changes the one before it: short, and no subject of its own or nothing but one. */
const LEANINGS: readonly ((question: Short) => boolean)[] = [
  ({ text }) => /^(那|要是|如果|换成|假如|这样|(?:does|will|is|can) (?:it|that|this) |and |what about|how about|what if|then )/.test(text),
  ({ bare }) => bare.length <= 9,
  // "离职两个月一直没交，现在补得上吗": what is made up stands in the question before.
  ({ bare, named }) => bare.length <= 18 && !named && /补[得不]?[上回]?[吗么不]$/.test(bare),
  ({ text, bare, named }) => bare.length <= 14 && (!named || /[那这](块|部分|边|头|一?项)/.test(text)),
  // "拖了一个月还不给怎么办": what is not given stands in the question before.
  ({ bare }) => /^(拖|还不|一直不|就是不|不给|没给)/.test(bare) && bare.length <= 14,
  ({ bare }) => /^我(是|在|今年)?/.test(bare) && bare.length <= 14,
  // "Is there a cap if my salary is high?": no word of any subject.
  ({ text }) => /^[a-z]/.test(text) && text.split(' ').length <= 10 && !ENGLISH_SUBJECT.test(text),
  // What is told and asks nothing, or asks about "it".
  ({ text, bare }) => bare.length <= 30 && !ASKS.test(text),
  ({ text }) => /^how (?:long|much|soon)\b.{0,12}\b(?:it|that|this)\b.{0,8}$/.test(text),
]

/** Does a question only change the one before it? */
function leans(text: string): boolean {
  const question = { text, bare: text.replace(/[?？。！!，,\s]/g, ''), named: text.search(SUBJECT) >= 0 }
  return LEANINGS.some((shows) => shows(question))
}

const SUBJECT = /医保|医疗|养老|失业金|失业|公积金|社保|生育|工伤|补偿|居民|pension|medical|housing fund|unemployment|severance/g

/** The same in a question wholly in English, with papers and persons as well. */
const ENGLISH_SUBJECT =
  /pension|retire|medical|health|hospital|insur|fund|benefit|unemploy|jobless|severance|compensat|social|security|shebao|matern|birth|pregnan|baby|injur|hurt|certificate|subsid|contribution|hukou|foreign|arbitrat|n\+1|withdraw|transfer|register|card\b/

const ASPECT = /多少|几个|几年|几号|哪|什么时候|多久|怎么|能不能|谁|要不要|材料|网上|手机|线上|how|when|where|who|which/
const ASPECTS =
  /怎么(办|交|缴|领|转|算|弄|申请)?|如何|[带要](什么|哪些)(材料|资料|证件)?|多少(钱|个月|年)?|几(个月|年|号)|什么时候|多久|在?哪里?|能不能|谁|有影响|影响|how (much|long|many|do|to)|when|where/g

const LEAVING = /辞职|离职|被裁|辞退|开除|到期|倒闭|自己|\b(?:resign|quit|laid off|fired|dismissed|sacked|expire)/
const LEAVINGS =
  /自己辞职?|主动辞职|辞职|被裁|裁员|被?辞退|开除|合同到期|倒闭|(?:if|after|when) i (?:resign|quit)\w*|i was (?:laid off|fired|dismissed|sacked)/g

/** The question before, without what the new one replaces: its subject where a new one is named, its places where new ones are. */
function carried(before: string, text: string): string {
  let left = before
  if (/医保|医疗|养老|失业|公积金|补偿|pension|medical|fund|unemployment|severance/.test(text)) left = left.replace(SUBJECT, ' ')
  if (ASPECT.test(text)) left = left.replace(ASPECTS, ' ')
  if (placesAsked(text).length > 0) left = placeless(left)
  if (LEAVING.test(text)) left = left.replace(LEAVINGS, ' ')
  return left
}

/** A text read once: its tokens, and whether it names anything of ours. */
interface Heard extends Sought {
  ours: boolean
}
function hear(text: string): Heard {
  const question = readQuestion(text)
  return { text, tokens: tokens(question), ours: question.ours }
}

/** The likeliest of the points not answered yet, where it is likely enough among them. */
function anotherOf(hits: readonly Hit[], had: ReadonlySet<Point>): Hit | undefined {
  const rest = hits.filter(({ point }) => !had.has(point))
  const all = rest.reduce((sum, { score }) => sum + score, 0)
  const [first] = rest
  return first !== undefined && first.score >= OTHER * all ? { ...first, score: first.score / all } : undefined
}

/** The clause that one goes on with, and the subjects both may be about: "多久给" after "赔多少" is about severance too. */
function goingOn({ text, of }: Clause, heard: Heard, last: Hit): { before: Heard; topics: Map<TopicId, number> } | null {
  if (of === null) return null
  const before = hear(carried(of, text))
  const topics = mixed(weigh(heard), weigh(hear(`${text}，${before.text}`)), GOES_ON)
  topics.set(last.point.topic, (topics.get(last.point.topic) ?? 0) + SAME)
  return { before, topics }
}

/** Where a clause alone does not tell which point of the subject is meant, the story around it often does. */
function withStory(hit: Hit, clause: string, story: string): Hit {
  if (hit.said || hit.score >= CLEAR) return hit
  const [best = hit] = find(hear(`${story}，${clause}`), {})
  return best.point.topic === hit.point.topic && (best.score > hit.score || best.sure > hit.sure + CLEARER) ? best : hit
}

/** The point of each clause that asks, in their order; undefined where none is. */
function ofClauses(clauses: readonly Clause[], { text }: Heard, best: Hit): (Hit | undefined)[] {
  const had = new Set<Point>()
  const story = clauses.reduce((left, clause) => left.replace(clause.text, ' '), text)
  let last = best
  return clauses.map((clause) => {
    const heard = hear(clause.text)
    const told = goingOn(clause, heard, last)
    const own = find(heard, told ?? { whole: hear(story) })
    // "领的时候能自己交社保吗" does not tell its subject: the other question does.
    const hits = (own[0]?.sure ?? 0) < SECOND ? find(heard, { whole: hear(text) }) : own
    const [top] = hits
    if (top === undefined) return undefined
    const hit = told !== null && had.has(top.point) && !top.said ? (anotherOf(hits, had) ?? top) : top
    last = withStory(hit, clause.text, told === null ? story : text)
    had.add(last.point)
    return last
  })
}

/** The points that a question of several clauses asks for; `best` where they are not clear. */
function several(clauses: readonly Clause[], alone: Heard, best: Hit): { points: Point[]; score: number } {
  const alike = { points: [best.point], score: best.sure }
  if (clauses.length <= 1) return alike
  const kept = ofClauses(clauses, alone, best).filter((hit) => hit !== undefined && hit.sure >= SECOND)
  const [first] = kept
  const points = [...new Set(kept.flatMap((hit) => hit?.point ?? []))]
  if (points.length > 1) return { points, score: Math.max(...kept.map((hit) => hit?.sure ?? 0)) }
  return first !== undefined && first.sure > best.sure ? { points, score: first.sure } : alike
}

/** Is a second reading about benefit of a question that says anything of it: "能要求补差额吗" of wages does not? */
const isNamed = ({ topic }: Point, text: string): boolean =>
  !topic.startsWith('unemployment-e') || /失业|[领拿靠裁]|辞退|开除|不要|[a-z]{3}/.test(text)

/** The point that may be meant just as well as the best. */
const rivalOf = (best: Hit, next: Hit | undefined, text: string): Point | undefined =>
  next !== undefined && next.score > RIVAL && best.score - next.score < CLOSE && isNamed(next.point, text) ? next.point : undefined

/** A question read whole: alone, with the question before where it leans on it, and what both are likely to mean. */
interface WholeQuestion {
  text: string
  /** What is taken over of the question before; empty where this one does not lean on it. */
  rest: string
  leaning: boolean
  joined: string
  alone: Heard
  /** Of both together: how likely each subject is, and whether anything of ours is named. */
  weighed: Weighed
  ours: boolean
  hits: Hit[]
  /** The clauses of the text alone that ask. */
  asking: Clause[]
}

/** How likely each of several clauses is none of ours: two clear questions may look like neither together. */
function partsOf(clauses: readonly Clause[]): number[] {
  return clauses.length > 1 ? clauses.map((clause) => hear(clause.text)).flatMap((heard) => (heard.ours ? weigh(heard).none : [])) : []
}

function readWhole(text: string, before: string): WholeQuestion {
  const leaning = before !== '' && leans(text)
  const rest = leaning ? carried(before, text) : ''
  const joined = leaning ? `${text}，${rest}` : text
  const alone = hear(text)
  const whole = leaning ? hear(joined) : alone
  const weighed = weigh(whole)
  const asking = asks(text)
  const none = Math.min(weighed.none, ...(leaning ? [] : partsOf(asking)))
  const hits = find(alone, leaning ? { before: hear(rest), topics: mixed(weigh(alone), weighed, 0.35) } : {})
  return { text, rest, leaning, joined, alone, weighed: { ...weighed, none }, ours: whole.ours, hits, asking }
}

/** None of ours by its words, though some of them may ask for a point; or hardly a word at all. */
const isStrange = ({ text, alone, weighed, ours, leaning }: WholeQuestion, best: Hit): boolean =>
  (weighed.none > (ours ? STRANGE.ours : STRANGE.other) || familiar(alone) < FAMILIAR || strangePinyin(text)) && !leaning && !best.said

const kindOf = ({ ours, leaning }: WholeQuestion): 'ours' | 'other' => (ours || leaning ? 'ours' : 'other')

/** Perhaps none of ours, and not sure enough to be answered all the same. */
const isDoubted = (question: WholeQuestion, score: number): boolean =>
  (question.weighed.none > DOUBT[kindOf(question)] && score < DOUBTED[kindOf(question)]) ||
  (kindOf(question) === 'other' && score < NAMELESS && !OUR_VERBS.test(question.text))

/** Too unlikely, or one of many points that are all about as unlikely. */
const isFaint = (best: Hit, score: number): boolean => score < POSSIBLE || (score < SURE && best.score < FAINT)

/** The clauses that ask; "那钱呢，一个月多少" asks once, so it has none of its own. */
function clausesOf({ asking, rest, leaning }: WholeQuestion): Clause[] {
  const clauses = asking.map((clause) => (leaning ? { ...clause, of: clause.of ?? rest } : clause))
  return leaning && clauses.some((clause) => clause.text.length < 5) ? [] : clauses
}

/** Does each clause name a subject of its own: "12月的社保谁交？公积金怎么转"? */
function apart(clauses: readonly Clause[]): boolean {
  const subjects = clauses.map(({ text }) => text.match(SUBJECT)?.[0])
  return !subjects.includes(undefined) && new Set(subjects).size === subjects.length
}

/** True where the words that ask for the best point answer one of several clauses alone. */
const saidInClause = (best: Hit, clauses: readonly Clause[]): boolean =>
  clauses.length > 1 && (apart(clauses) || clauses.some(({ text, of }) => best.point.says?.test(of === null ? text : `${of}，${text}`)))

/** The points to answer, with the second reading beside the best, and those near them. */
function answered({ joined, rest, hits }: WholeQuestion, best: Hit, points: Point[], score: number): Meant {
  const rival = points.length === 1 && points[0] === best.point ? rivalOf(best, hits[1], joined) : undefined
  const all = rival === undefined ? points : [best.point, rival]
  const near = hits
    .filter((hit) => !all.includes(hit.point) && hit.score > 0.15)
    .slice(0, 2)
    .map(({ point }) => point.id)
  return { kind: 'points', text: joined, told: rest, points: all, score, near, ...(rival === undefined ? {} : { either: true }) }
}

/** So long a question tells a story. */
const STORY = 24

/**
 * Where others stand beside them, the clauses that name something of ours and the last that asks, else the last: "失业金一个月多少" of
 * "失业金一个月多少，够不够还花呗"; else empty.
 */
function ownClauses(text: string): string {
  const clauses = text.split(/[,，。;；!！?？]+/).filter((clause) => clause !== '')
  const fit = clauses.filter((clause) => !isOutside(clause))
  const asking = fit.findLast((clause) => ASKS.test(clause)) ?? fit.at(-1)
  const own = fit.filter((clause) => clause === asking || readQuestion(clause).ours)
  const kept = own.join('，')
  return own.length === clauses.length || !readQuestion(kept).ours || isOutside(kept) ? '' : kept
}

/** Where no point is likely and its subject is, the subject's first point, which tells the most general. */
const VAGUE = 0.15
const SUBJECT_SURE = 0.3
function general(hits: Hit[]): Hit[] {
  const [best] = hits
  if (best === undefined || best.said || best.score >= VAGUE) return hits
  const surest = hits.reduce((one, other) => (other.sure > one.sure ? other : one), best)
  if (surest.sure < SUBJECT_SURE) return hits
  const point = POINTS.find(({ topic }) => topic === surest.point.topic)
  const first = hits.find((hit) => hit.point === point)
  return first === undefined ? hits : [first, ...hits.filter((hit) => hit !== first)]
}

/** Does the index tell whether benefit is due? Of several things asked one is not told apart. */
const tellsDue = ({ asking }: WholeQuestion, best: Hit | undefined): boolean =>
  asking.length > 1 || (best?.point.topic === 'unemployment-eligibility' && best.score >= CLEAR)

/** What a normalised question means that no point says for certain. */
function likeliest(question: WholeQuestion): Meant {
  const { alone, weighed, hits } = question
  const [best] = general(hits)
  if (best === undefined || isStrange(question, best)) return { kind: 'outside', score: 1 - weighed.none }
  const { points, score } = several(clausesOf(question), alone, best)
  if (isFaint(best, score) || isDoubted(question, score)) return { kind: 'outside', score }
  if (score < SURE) return { kind: 'unsure', points: hits.slice(0, 3).map(({ point }) => point), score }
  return answered(question, best, points, score)
}

/** What a normalised question means; `before`: the normalised question asked just before. */
export function understand(text: string, before: string): Meant {
  const question = readWhole(text, before)
  const { joined, rest, hits } = question
  const what = elsewhereOf(joined)
  if (what !== null) return { kind: 'elsewhere', what }
  const [best] = general(hits)
  if (best?.said === true && !saidInClause(best, question.asking))
    return { kind: 'points', text: joined, told: rest, points: [best.point], score: 1, near: [] }
  const bare = question.leaning ? [] : plainest(text, !tellsDue(question, best))
  if (bare.length > 0) return { kind: 'points', text: joined, told: rest, points: bare, score: 1, near: [] }
  if (isOutside(text)) {
    const inside = question.asking.length > 1 ? ownClauses(text) : ''
    return inside.search(SUBJECT) >= 0 ? understand(inside, '') : { kind: 'outside', score: 0 }
  }
  const meant = likeliest(question)
  const heart = meant.kind === 'points' || text.length < STORY ? '' : ownClauses(text)
  const told = heart === '' ? meant : understand(heart, '')
  return told.kind === 'points' ? { ...told, text: joined } : meant
}
