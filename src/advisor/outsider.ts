import type { Admission, LeaverRoute } from '../policy/schema.ts'
import { capital, type Words } from '../domain/text.ts'
import type { Case } from './case.ts'
import type { Finding, MainInsurance, Sentence } from './finding.ts'
import { standing } from '../domain/period.ts'
import { cite } from '../policy/lookup.ts'
import { inMunicipality } from '../domain/place.ts'
import { finding, sentence } from './finding.ts'
import { HOTLINES, words } from './wording.ts'

/** A refusal needs more than one doubtful text; below this an outsider hears "ask", never "no". */
const FIRM = 0.6
/** Below this nothing is shown as a fact. */
const SHOWN = 0.5
/** A text older than this many years may have been overtaken: no flat refusal rests on it. */
const STALE_YEARS = 10
/** National policy on joining where one works, whatever the hukou. */
const DIRECTION: Record<MainInsurance, string> = { pension: 'PE-24', medical: 'ME-14' }

/**
 * The place's admission rule; the province's where it speaks for the whole province, or where nothing was looked up for the place itself.
 */
export function admissionOf(c: Case, insurance: MainInsurance): Admission | null {
  const own = c.entry.admission[insurance]
  if (own !== null && own.rule !== 'unknown') return own
  const wider = c.province.admission[insurance]
  return wider !== null && (wider.basis === 'province' || own === null) ? wider : own
}

/** What a person with hukou elsewhere may do, by the rule of the place and how far it is to be trusted. */
export function outsider(c: Case, insurance: MainInsurance): Finding {
  const admission = admissionOf(c, insurance)
  if (admission === null || admission.rule === 'unknown') return notFound(c, insurance)
  const condition = CONDITION[admission.rule]
  if (admission.confidence < SHOWN && condition !== undefined) return hearsay(c, insurance, condition)
  const weak = isWeak(admission, c)
  const { verdict, rule, needs, says, shared } = FINDINGS[admission.rule](c, insurance, weak, admission)
  // The sentence ends with the paper behind it, or with the doubt about it.
  const paper = weak ? null : paperOf(c, admission)
  const last = weak
    ? doubtOf(c, insurance, admission)
    : paper === null
      ? null
      : sentence(`paper ${paper}`, `依据${paper}。`, `Basis: “${paper}”.`)
  return {
    verdict,
    rule,
    needs,
    says: last === null ? says : [...says, last],
    ...(shared === undefined || weak ? {} : { shared: `${shared} ${paper}` }),
  }
}

/** How the finding for each kind of rule is made; `weak` where the text behind it is doubtful. */
const FINDINGS: Record<
  Exclude<Admission['rule'], 'unknown'>,
  (c: Case, insurance: MainInsurance, weak: boolean, admission: Admission) => Finding
> = {
  open,
  'open-papers-unknown': open,
  'residence-permit': permit,
  'employment-registration': registration,
  'other-condition': otherCondition,
  'local-hukou-only': localOnly,
}

const notFound = (c: Case, insurance: MainInsurance): Finding =>
  insurance === 'pension'
    ? finding(
        'depends',
        'PE-24',
        sentence(
          'most-places',
          `多数地方已经不看户口，${c.name.zh}的具体规定我们没有查到，请打${HOTLINES.pension}确认。`,
          `Most places no longer look at hukou; the rule of ${c.name.en} was not found, so ask ${HOTLINES.pension}.`,
        ),
      )
    : {
        verdict: 'unknown',
        rule: DIRECTION.medical,
        needs: [],
        says: [
          sentence(
            'not-found',
            `外地户口能不能在${c.name.zh}自己缴#，我们没有查到规定，请打${HOTLINES.medical}问。`,
            `Whether people from elsewhere may pay # in ${c.name.en} was not found: ask ${HOTLINES.medical}.`,
          ),
        ],
      }

/** Why the text behind a weak rule is not to be relied on. */
const doubtOf = (c: Case, insurance: MainInsurance, admission: Admission): Sentence =>
  standing(admission, c.day) === 'expired'
    ? sentence(
        `expired ${HOTLINES[insurance]}`,
        `不过这份文件写明的期限已过，多半还在照办，去之前打${HOTLINES[insurance]}确认。`,
        `The paper behind this has run out; it is probably still followed, but check with ${HOTLINES[insurance]}.`,
      )
    : sentence(
        `weak ${HOTLINES[insurance]}`,
        `这一条的依据不够牢，去之前打${HOTLINES[insurance]}确认。`,
        `The text behind this is weak: check with ${HOTLINES[insurance]} before you go.`,
      )

function open(c: Case, insurance: MainInsurance, weak: boolean, admission: Admission): Finding {
  if (weak) {
    return finding(
      'depends',
      DIRECTION[insurance],
      sentence(
        'usually-open',
        `外地户口一般也可以在${c.name.zh}自己缴#，要带什么材料当地说了算。`,
        `People from elsewhere can usually pay # in ${c.name.en} too; which papers are asked is up to the counter.`,
      ),
    )
  }
  return finding('yes', DIRECTION[insurance], [
    sentence(
      'open',
      `${c.name.zh}对外地户口开放，你可以自己缴#。`,
      `${c.name.en} is open to people from elsewhere, so you may pay # by yourself.`,
    ),
    ...(admission.rule === 'open'
      ? []
      : [
          sentence(
            `papers ${HOTLINES[insurance]}`,
            `要带的材料没有查到，先打${HOTLINES[insurance]}问。`,
            `The papers needed were not found: ask ${HOTLINES[insurance]}.`,
          ),
        ]),
  ])
}

function registration(c: Case, insurance: MainInsurance, weak: boolean, admission: Admission): Finding {
  const registered = c.profile.employmentRegistered
  const papers = admission.permit === true ? words('（一般要居住证）', ', usually with a residence permit') : words('', '')
  return registered === true
    ? finding(
        weak ? 'depends' : 'yes',
        DIRECTION[insurance],
        sentence(
          'registered',
          `你已在${c.name.zh}办了就业登记，可以自己缴#。`,
          `You are registered as employed in ${c.name.en}, so you may pay # by yourself.`,
        ),
      )
    : finding(
        'depends',
        DIRECTION[insurance],
        sentence(
          `register ${papers.zh}`,
          `外地户口先在${c.name.zh}办灵活就业登记${papers.zh}，办好就可以自己缴#。`,
          `With hukou elsewhere, register flexible work in ${c.name.en} first${papers.en}; after that you may pay #.`,
        ),
        registered === false ? [] : ['employmentRegistered'],
      )
}

function otherCondition(c: Case, insurance: MainInsurance, _: boolean, { note }: Admission): Finding {
  return finding(
    'depends',
    DIRECTION[insurance],
    sentence(
      `condition ${note?.zh}`,
      `外地户口在${c.name.zh}缴#另有条件：${note?.zh ?? '请打电话问清'}。`,
      `In ${c.name.en} people from elsewhere meet a further condition for #: ${note?.en ?? 'ask what it is'}.`,
    ),
  )
}

function localOnly(c: Case, insurance: MainInsurance, weak: boolean, admission: Admission): Finding {
  return finding(!weak && admission.confidence >= 0.8 ? 'no' : 'depends', DIRECTION[insurance], [
    sentence(
      'local-only',
      `外地户口：我们看到的较早说法是${c.name.zh}只收本地户口；国家要求取消这种限制，`,
      `Older texts say ${c.name.en} takes local hukou only; national policy is to drop that limit.`,
    ),
    sentence(
      HOTLINES[insurance],
      `现在能不能办请打${HOTLINES[insurance]}问，不要自己先放弃。`,
      `Ask ${HOTLINES[insurance]} what holds now before giving up.`,
    ),
  ])
}

/** Where a residence permit is asked for: by whether the person has one, and by what the place says of people insured here before. */
function permit(c: Case, insurance: MainInsurance, weak: boolean, admission: Admission): Finding {
  const has = c.profile.residencePermit ?? null
  if (has === true) {
    return finding(
      weak ? 'depends' : 'yes',
      'PE-25',
      sentence('permit', `你有${c.name.zh}的居住证，可以自己缴#。`, `With a residence permit of ${c.name.en} you may pay # by yourself.`),
    )
  }
  const leaver = easing(c, insurance)
  if (leaver !== null && c.profile.insuredHereByEmployer !== false) return eased(c, insurance, weak, leaver)
  if (has === null) {
    return finding(
      'depends',
      'PE-25',
      sentence(
        'permit-first',
        `外地户口要有${c.name.zh}的居住证才能自己缴#，请确认你有没有。`,
        `With hukou elsewhere a residence permit of ${c.name.en} is needed for #; do you have one?`,
      ),
      ['residencePermit'],
    )
  }
  return withoutPermit(c, insurance, weak, admission)
}

/** For people whom an employer insured here, which they may still have to tell. */
function eased(c: Case, insurance: MainInsurance, weak: boolean, leaver: LeaverRoute): Finding {
  const { insuredHereByEmployer, residencePermit } = c.profile
  const insuredHere = insuredHereByEmployer === true
  const found = finding(
    insuredHere && !weak && leaver.older !== true ? 'yes' : 'depends',
    DIRECTION[insurance],
    sentence(
      'insured-here',
      `外地户口一般要居住证，但原来由本地单位参保的人不同：${leaver.zh}到窗口先说明这一点。`,
      `People from elsewhere usually need a residence permit, but it is different for those insured by an employer here: ${leaver.en} Say so at the counter.`,
    ),
    insuredHere ? [] : ['insuredHereByEmployer', ...((residencePermit ?? null) === null ? ['residencePermit' as const] : [])],
  )
  return { ...found, shared: 'leaver' }
}

/** No, where the text is firm and recent; else that a permit may be asked for. */
function withoutPermit(c: Case, insurance: MainInsurance, weak: boolean, admission: Admission): Finding {
  const year = yearOf(admission)
  const dated =
    year === null ? words('我们看到的文件没有写日期', 'the text seen carries no date') : words('依据是#年的文件', 'the text is of #', year)
  const stale = year !== null && Number(c.today.slice(0, 4)) - year > STALE_YEARS
  const firm = !weak && !stale && admission.confidence >= FIRM && c.hukou !== 'same-province'
  return firm
    ? finding('no', 'PE-25', [
        sentence(
          'permit-needed',
          `外地户口要有${c.name.zh}的居住证才能自己缴#；先办居住证，办好再来。`,
          `With hukou elsewhere a residence permit of ${c.name.en} is needed for #: get it first, then enrol.`,
        ),
        sentence(
          `dated ${year} ${HOTLINES[insurance]}`,
          `（${dated.zh}，去之前打${HOTLINES[insurance]}核对。）`,
          `(${capital(dated.en)}; check with ${HOTLINES[insurance]} before you go.)`,
        ),
      ])
    : finding(
        'depends',
        'PE-25',
        sentence(
          `permit-maybe ${year} ${HOTLINES[insurance]}`,
          `外地户口在${c.name.zh}可能要有居住证才能自己缴#（${dated.zh}），先打${HOTLINES[insurance]}问清楚，需要就先办居住证。`,
          `${c.name.en} may ask for a residence permit for # (${dated.en}): ask ${HOTLINES[insurance]} first, and get the permit if so.`,
        ),
      )
}

/** The place's word on people once insured here by an employer, where it lifts the permit for this insurance. */
function easing(c: Case, insurance: MainInsurance): LeaverRoute | null {
  const route = c.entry.leaverRoute
  return route !== null && route.for.includes(insurance) && route.waives.some((what) => what !== 'wait') ? route : null
}

/** A text of the place below the bar: that there is such talk, and whom to ask; nothing the person has or lacks would settle it. */
const hearsay = (c: Case, insurance: MainInsurance, condition: Words): Finding => ({
  verdict: 'depends',
  rule: DIRECTION[insurance],
  needs: [],
  says: [
    sentence(
      `hearsay ${condition.zh}`,
      `外地户口能不能在${c.name.zh}自己缴#，没有查到可靠的规定；有说法${condition.zh}，`,
      `Whether people from elsewhere may pay # in ${c.name.en}: no reliable rule was found; some say ${condition.en}.`,
    ),
    sentence(HOTLINES[insurance], `去之前打${HOTLINES[insurance]}问清楚。`, `Ask ${HOTLINES[insurance]} before you go.`),
  ],
})

const CONDITION: Partial<Record<Admission['rule'], Words>> = {
  'residence-permit': words('要居住证', 'a residence permit is needed'),
  'employment-registration': words('要先办就业登记', 'registration as employed comes first'),
  'other-condition': words('另有条件', 'there is a further condition'),
  'local-hukou-only': words(
    '只收本地户口，但国家要求取消这种限制',
    'only local hukou is taken, though national policy is to drop that limit',
  ),
}

/** The year of the text that was read. */
const yearOf = (admission: Admission): number | null =>
  admission.textYear ?? (admission.from === null ? null : Number(admission.from.slice(0, 4)))

/** The number of the place's own official paper, which a counter knows. */
const paperOf = (c: Case, admission: Admission): string | null =>
  admission.basis === 'own' || admission.basis === 'province'
    ? (cite(c.policy, admission.sources).find((source) => source.number !== null)?.number ?? null)
    : null

/** Doubtful: below the bar, drawn from elsewhere, or no longer (or not yet) in force on paper. */
const isWeak = (admission: Admission, c: Case): boolean =>
  admission.confidence < SHOWN ||
  !(admission.basis === 'own' || admission.basis === 'province') ||
  standing(admission, c.day) !== 'in-force' ||
  (admission.basis === 'own' && (speaksForOneCity(c) || isProvinces(c, admission)))

/** A province's own rule read for one of its cities. */
const isProvinces = (c: Case, admission: Admission): boolean =>
  c.entry !== c.province && Object.values(c.province.admission).includes(admission)

/** A province's entry that rests on the guide of one of its cities says little about the others. */
const speaksForOneCity = (c: Case): boolean => c.entry === c.province && !inMunicipality(c.place)
