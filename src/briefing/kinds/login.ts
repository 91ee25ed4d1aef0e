import type { Context, Parts } from '../context.ts'
import { advice, lines } from '../context.ts'
import { pillOf } from '../verdict.ts'

/** A page to sign in: is it the right entrance, and which account. */
export function login(context: Context): Parts {
  const title = { zh: '登录入口', en: 'Sign-in page' }
  return {
    title,
    purpose: {
      zh: '登录以后才能查记录、办登记。',
      en: 'Signing in is needed to see records or enrol.',
    },
    pill: pillOf(title, { zh: '官方网址', en: 'official address' }),
    sections: [
      {
        title: { zh: '入口对不对', en: 'Is this the right entrance?' },
        lines: [
          advice('网址在我们收录的官方站点里。', 'The address is on the list of official sites we keep.', 'good'),
          advice('选“个人登录”，不要选“单位登录”。', 'Choose the entrance for persons, not for employers.'),
          advice('密码、验证码只在官方页面输入，别发给任何人。', 'Enter passwords and codes on official pages only; send them to nobody.'),
        ],
      },
      {
        title: { zh: '用什么登录', en: 'What to sign in with' },
        lines: lines([
          context.fact(
            {
              zh: '电子社保卡全国通用；医保业务可以用医保电子凭证。',
              en: 'The electronic social-security card works nationwide; the medical certificate for medical matters.',
            },
            ['CH-07'],
          ),
          context.fact({ zh: '登录不了，也可以去自助机或窗口办。', en: 'If you cannot sign in, a machine or counter will do.' }, ['CH-04']),
        ]),
      },
    ],
  }
}
