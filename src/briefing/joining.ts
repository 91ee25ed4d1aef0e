import type { Words } from '../domain/text.ts'
import type { Verdict } from '../domain/tri.ts'

/** The verdict on joining as a flexible worker, for the pill. */
export const SAID: Readonly<Record<Verdict, Words>> = {
  yes: { zh: '你可以办', en: 'you may' },
  no: { zh: '这里办不了', en: 'not for you here' },
  depends: { zh: '要看情况', en: 'it depends' },
  unknown: { zh: '还差一项信息', en: 'one fact is missing' },
}

/** The same as a heading. */
export const titles = (here: Words): Record<Verdict, Words> => ({
  yes: { zh: `你可以在${here.zh}办理`, en: `You may enrol in ${here.en}` },
  no: { zh: `按现在知道的，你不能在${here.zh}这样参保`, en: `As far as is known, you cannot enrol this way in ${here.en}` },
  depends: { zh: `在${here.zh}能不能办，要看情况`, en: `Whether you may enrol in ${here.en} depends` },
  unknown: { zh: `在${here.zh}能不能办，还不清楚`, en: `Whether you may enrol in ${here.en} is not known yet` },
})
