/** Words and endings with which a clause asks. */
export const ASKS =
  /怎么|怎样|咋|啷|如何|多少|多久|多大|几|哪|谁|啥|什么|何时|吗|么$|嘛$|不$|没$|[呢否]|能不能|是不是|会不会|有没有|要不要|[行中好成]不[行中好成]|可不可|还是|\b(how|what|when|where|which|who|whom|why|can|could|may|do i|does|should|will|would|is it|is there|am i|are)\b/

/**
 * The clause of a normalised text that asks: people tell a story first and may add a doubt after. The first clause with a
 * question word; else the last clause; all of a short text.
 */
export function asking(text: string): string {
  const clauses = text
    .split(/[,.!?;，。！？；：…\n~]+|(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/u)
    .filter((clause) => clause.trim().length > 1)
  return clauses.find((clause) => ASKS.test(clause)) ?? clauses.at(-1) ?? text
}
