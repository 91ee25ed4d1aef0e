import type { PointLead } from './points/point.ts'
import { words } from '../advisor/wording.ts'

/** Somebody wants a claim confirmed: "…对不对", "听说…", "is that true?". */
const CHECKS =
  /对(不对|不(?=[？?]?$)|[吗么嘛])|没.{0,2}错吗|是(不是|吗|真的)|真的[吗假]|没戏|听说|吧(?![^，。？?])|\b(correct|true|right)\b/
/** The claim is that something is lost, refused or taken. */
const REFUSED = /不(能|可以|行|让|给)|没(有|了|戏)|领不|作废|清零|归零|收回|白[交缴]|一分|\b(no|not|cannot|can't|lose|lost|keeps?|takes?)\b/

/** A lead with the yes it begins with; a false claim is put right first instead. `wrong`: claims that this lead refutes. */
export function toClaim(lead: PointLead, question: string, wrong: RegExp | undefined): PointLead {
  const { begins } = lead
  const yes = typeof begins === 'object' ? begins : null
  const claimed = typeof begins !== 'string' && CHECKS.test(question)
  const refuted = claimed && (wrong?.test(question) === true || (yes !== null && REFUSED.test(question)))
  const start = refuted ? words('不对：', 'No: ') : (yes ?? words('', ''))
  return { ...lead, zh: start.zh + lead.zh, en: start.en + lead.en, begins: refuted ? 'no' : begins }
}
