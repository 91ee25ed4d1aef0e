import type { PageKind } from '../domain/page.ts'
import type { Line } from './briefing.ts'
import type { Context } from './context.ts'
import { advice } from './context.ts'
import { EMPLOYERS } from './employers.ts'
import { nameOf } from './place.ts'
import { isCovered } from '../policy/lookup.ts'
import { lineage, NATION } from '../domain/place.ts'

/** What has to be said before anything else: a doubtful host, another place than the profile's, a place without data. */
export function noticesOf(context: Context): Line[] {
  if (context.sighting.lookalike) return address(context)
  return [...employers(context), ...otherPlace(context), ...coverage(context)]
}

function address({ framed = false }: Context): Line[] {
  if (framed) {
    return [
      advice(
        '这不是官方网站，它只是把官方页面嵌在自己里面。不要在这里填身份证号、密码，不要付钱。',
        'This is not an official site; it only shows an official page inside its own. Enter no identity number or password here, and do not pay.',
        'stop',
      ),
    ]
  }
  return [
    advice(
      '这个网站不是官方网站，却像办事或缴费页面。不要填身份证号、密码，不要付钱。',
      'This is not an official site though it looks like one. Enter no identity number or password, and do not pay.',
      'stop',
    ),
  ]
}

/** A page on which employers act for their staff. */
function employers({ sighting }: Context): Line[] {
  return sighting.for === 'employer' ? [{ ...advice(EMPLOYERS.advice.zh, EMPLOYERS.advice.en, 'soon'), leads: true }] : []
}

/** Kinds whose answer follows the place of insurance, whatever page is open. */
const BY_INSURANCE: ReadonlySet<PageKind> = new Set(['unemployment', 'medical', 'pension', 'query'])
/** Kinds on which a city's rules for joining decide. */
const BY_PAGE: ReadonlySet<PageKind> = new Set(['register', 'pay', 'guide', 'portal', 'transfer'])

function otherPlace({ sighting, assessment, home, policy, here }: Context): Line[] {
  // A city's page is not another place than its own province, which is all that some people give.
  if (assessment === null || home === null || lineage(assessment.place).includes(home.place)) return []
  const own = nameOf(policy, home.place) ?? { zh: '你的参保地', en: 'your place of insurance' }
  const zh = `这一页是${here.zh}的，你的参保地是${own.zh}。`
  const insured = `${own.en}, where you are insured.`
  const en = `This page is about ${here.en}; `
  const kind = sighting.kind ?? 'portal'
  if (BY_INSURANCE.has(kind)) {
    return [
      advice(
        `${zh}下面你的资格和日期按${own.zh}算；能不能在这里办，先打${kind === 'medical' ? '12393' : '12333'}问。`,
        `${en}claims and dates follow ${insured} Call ${kind === 'medical' ? '12393' : '12333'} before doing it here.`,
        'soon',
      ),
    ]
  }
  if (!BY_PAGE.has(kind)) return [advice(zh, `${en}you are insured in ${own.en}.`, 'soon')]
  return [advice(`${zh}下面按${here.zh}的规定判断；停保和失业金的日期仍按${own.zh}算。`, `${en}your dates follow ${insured}`, 'soon')]
}

function coverage({ place, placeName, policy }: Context): Line[] {
  if (place === null || place === NATION) return []
  if (isCovered(policy, place)) return []
  const name = placeName ?? { zh: '这个地方', en: 'this place' }
  return [
    advice(
      `我们还没有这个地方自己的数据。下面是${name.zh}和全国的规定，当地怎么做先打电话问。`,
      `We have no data of this place's own. What follows is ${name.en} and national rules; call first about local practice.`,
      'soon',
    ),
  ]
}
