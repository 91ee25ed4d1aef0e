import { words } from '../../advisor/wording.ts'
import { ask, point, say, state } from './point.ts'
import { MAY } from './flexible.ts'

export const points = [
  point(
    'pay-online',
    'where',
    ask`网上怎么缴社保
    How do I pay online
    灵活就业社保手机上怎么交
    社保费在哪个app交
    离职后网上交社保
    自己的社保在网上怎么扣费
    社保线上缴费流程
    pay social security online after leaving the company
    where can I pay social insurance online
    pay social insurance from my phone`,
    (c) =>
      say(
        c,
        `${MAY.test(c.q) ? '能，' : ''}在税务渠道交：电子税务局App（或当地税务公众号、微信和支付宝的社保缴费、银行App），先登记灵活就业参保再缴。`,
        'Through the tax authority: its app, its page in WeChat or Alipay, or a bank app, after you have enrolled as a flexible worker.',
        'CH-01',
      ),
    {
      says: /(?:网上|线上|手机)[^，。？?]{0,4}[交缴](?:社保|医保|养老)(?:费)?[吗？?]?$/,
      why: ['CH-02', 'bank-debit'],
      watch: [words('交完截图留凭证，过几天在12333查到账月份。', 'Keep the receipt and check the month at 12333 some days later.')],
    },
  ),
  point(
    'pay-online',
    'alipay',
    ask`支付宝能交社保吗
    Alipay and WeChat
    微信可以缴社保吗
    支付宝城市服务交灵活就业
    can I pay social insurance with alipay or wechat`,
    (c) =>
      say(
        c,
        '多数省可以：在支付宝或微信里进税务局的社保缴费页，钱是交给税务；搜不到就用电子税务局App。',
        "In most provinces: the tax authority's page inside Alipay or WeChat; else its own app.",
        'CH-01',
      ),
    {
      not: /^(?!.*(?:支付宝|微信|alipay|wechat|online|pay|app\b)).*\b(?:insurance|pension)/,
      says: /支付宝[^。？?]{0,8}[帮给][^。？?]{0,4}[交缴][^。？?]{0,4}(?:社保|医保|养老)/,
      why: ['CH-02'],
      cue: /支付宝|alipay/,
    },
  ),
  point(
    'pay-online',
    'failed',
    ask`网上交社保显示没有应缴信息
    Nothing to pay is shown
    电子税务局查不到缴费信息
    社保缴费失败怎么办
    提示未参保不能缴费
    cannot find my contribution to pay online`,
    (c) =>
      state(
        c,
        '多半是还没登记灵活就业，或登记还没传到税务：先在社保、医保平台确认参保状态，隔一两个工作日再试，不行打12366。',
        'Mostly you are not enrolled yet, or it has not reached the tax system: check the status, try again in a day or two, else 12366.',
        'CH-01',
      ),
    { why: ['CH-06'] },
  ),
  point(
    'pay-online',
    'voucher',
    ask`自己交社保要留什么凭证
    What to keep
    社保缴费凭证在哪打印
    缴费记录怎么保存
    what proof of payment should I keep`,
    (c) =>
      say(
        c,
        '留电子缴款凭证或银行扣款记录，税务App里能下载；再到12333查一次到账月份。',
        'Keep the electronic receipt or the bank record, downloadable in the tax app, and check the month at 12333.',
        'CH-10',
      ),
    { why: ['DS-04'] },
  ),
]
