/** What people say around a question without asking anything: greetings, thanks, "求解答", "quick question". */
const PLEASANTRIES = new RegExp(
  [
    '(?:你们?|您|大家)好(?:[呀啊哦!！,，。\\s]|(?=想|我想|请|问|咨询|麻烦))',
    '(?:我?想)?(?:请教|请问|咨询|问|打听)(?:一?下|个问题|个事)?(?:各位|大家)?(?:大神|老师|专家|懂的)?(?:朋友|人)?(?:[呀啊!！,，。:： ]|(?<=想.{0,4}|下|请问))',
    '(?:各位|大家|大神们?|老师|专家)(?:[,，!！:： ]|帮帮?忙)',
    '求(?:解答|指点|指教|告知|回复|科普|大神|助)了?(?:[,，!！。 ]|$)',
    '有(?:没有)?(?:懂的|人知道|人懂)(?:的|吗|么|朋友|人){0,3}(?:[,，!！。?？ ]|$)',
    '(?:挺|很|好)?急+(?:急|[,，!！。 ]|$)|在线等(?:[,，!！。 ]|$)',
    '(?:先)?(?:谢谢|感谢|多谢)(?:大家|各位|了|啦|解答|您|你){0,3}(?:[,，!！。 ]|$)',
    '我?(?:不太|不)懂这些[,，。 ]',
    '\\b(?:hi|hello|hey|dear)(?: (?:all|everyone|everybody|there|guys|friends|team))?[,.!: ]+',
    '\\b(?:quick|one|small|a) question[:,. ]+',
    '\\b(?:many )?(?:thanks|thank you|thx|cheers)(?: (?:a lot|so much|very much|in advance|all|guys))*[.!]*\\s*$',
    '(?<=[.!] *)what (?:can|could|should|do) i do(?: now)?[?. ]*$',
    '\\b(?:pls|please)(?: (?:help|advise|reply|assist))(?: me)?[.!]*\\s*$',
    "\\b(?:can|could) (?:someone|anyone|anybody|you) (?:please )?(?:tell me|help|advise|explain)[,: ]+|\\b(?:i'd like|i would like|i want|wanted) to (?:ask|know)[,: ]+|\\bdoes (?:anyone|anybody) know ",
  ].join('|'),
  'gi',
)

/** A question without its pleasantries; as it is where nothing else is left. */
export function withoutPleasantries(question: string): string {
  const left = question
    .replace(PLEASANTRIES, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim()
  return left.length > 1 ? left : question
}
