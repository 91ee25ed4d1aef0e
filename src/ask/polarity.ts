import type { PointLead } from './points/point.ts'

/** Somebody wants a claim confirmed: "…对不对", "听说…", "is that true?". */
const CHECKS = /对(不对|[吗吧么嘛])|没.{0,2}错[吧吗]|是(不是|[吗吧]|真的)|真的[吗假]|没戏|听说|的吧[?？]?$|\b(correct|true|right)\b/
/** The claim is that something is lost, refused or taken. */
const REFUSED = /不(能|可以|行|让|给)|没(有|了|戏)|领不|作废|清零|归零|收回|白[交缴]|一分|\b(no|not|cannot|can't|lose|lost|keeps?|takes?)\b/
const YES = /^(?:[能有是]|可以)的?[，：。]|^能领，/
const NO = /^(?:一般)?(?:不(?!到|满)|没|别)/

/** A lead that begins with the yes or no of the question: a false claim is put right first. `wrong`: claims that this lead refutes. */
export function toClaim(lead: PointLead, question: string, wrong: RegExp | undefined): PointLead {
  if (!CHECKS.test(question) || !(wrong?.test(question) === true || (REFUSED.test(question) && YES.test(lead.zh)))) return lead
  return {
    ...lead,
    zh: NO.test(lead.zh) ? lead.zh : `不对：${lead.zh.replace(/^(?:[能是]|可以)[，：。]/, '')}`,
    en: /^No\b/.test(lead.en) ? lead.en : `No: ${lead.en.replace(/^Yes[,:.] /, '')}`,
  }
}
