import type { Parts } from '../context.ts'
import { advice } from '../context.ts'

/** A page that presents itself as a bureau or payment page but is not on an official host: no rule or gap of a place belongs beside the warning. */
export const lookalike = (): Parts => ({
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
})
