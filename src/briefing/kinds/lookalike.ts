import type { Parts } from '../context.ts'
import { advice } from '../context.ts'

/**
 * A page that presents itself as a bureau or payment page but is not on an official host: no rule or gap of a place belongs beside the
 * warning.
 */
export const lookalike = (framed = false): Parts => (framed ? FRAMED : IMITATION)

const IMITATION: Parts = {
  title: { zh: '不是官方网站', en: 'Not an official site' },
  purpose: {
    zh: '看上去像社保办事或缴费页面，但网址不是官方的。',
    en: 'It looks like a page to enrol or pay, but the address is not an official one.',
  },
  placeName: null,
  unknowns: [],
  pill: { zh: '小心：这不是官方网站', en: 'Careful: not an official site' },
  sections: [
    {
      title: { zh: '怎么办', en: 'What to do' },
      lines: [
        advice(
          '关掉它。真的办事网址多以 .gov.cn 结尾，先从当地人社局官网进。',
          'Close it. Real service addresses mostly end in .gov.cn; start from the bureau’s own site.',
        ),
        advice(
          '已经填了信息或付了钱：打 110，并改掉相同的密码。',
          'If you entered data or paid: call 110, and change that password everywhere.',
        ),
      ],
    },
  ],
}

/** A page of somebody else that shows a bureau's page inside a frame: what surrounds it may be anything. */
const FRAMED: Parts = {
  title: { zh: '外层不是官方网站', en: 'Not an official site around it' },
  purpose: {
    zh: '这个网站把官方页面嵌在了自己里面。里面那一块是官方的，外面的不是。',
    en: 'This site shows an official page inside its own. The part inside is official; what surrounds it is not.',
  },
  placeName: null,
  unknowns: [],
  pill: { zh: '小心：官方页面被嵌在别的网站里', en: 'Careful: an official page inside another site' },
  sections: [
    {
      title: { zh: '怎么办', en: 'What to do' },
      lines: [
        advice(
          '要办事就直接打开官方网址，不要在这里填身份证号、密码，不要在这里付钱。',
          'To get something done open the official address itself. Enter no identity number or password here, and do not pay here.',
        ),
      ],
    },
  ],
}
