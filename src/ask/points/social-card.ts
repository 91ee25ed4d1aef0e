import { ask, point, quote, say, state } from './point.ts'

export const points = [
  point(
    'social-card',
    'lost',
    ask`社保卡丢了怎么补
    A lost card
    社保卡挂失补办
    社保卡坏了换卡
    lost social security card`,
    (c) =>
      state(
        c,
        `${/过期|坏|到期|换/.test(c.q) ? '' : '先挂失：打12333或发卡银行，再'}带身份证到银行网点或社保窗口补换卡；急用先领电子社保卡、医保码。`,
        'Block it (12333 or the bank), then a new one at the bank or counter with your ID; meanwhile use the electronic card.',
        'CH-07',
      ),
    { why: ['CH-06'], says: /[社医]保卡?[^，。？?]{0,6}盗刷/ },
  ),
  point(
    'social-card',
    'new-city',
    ask`换城市社保卡要重办吗
    A new card in a new city
    社保卡异地能用吗
    离职了社保卡还能用吗
    is my social security card valid in another city`,
    (c) =>
      state(
        c,
        `${/还给|扣|上交|公司/.test(c.q) ? '卡是你本人的，不用交给公司；' : /能用|可以用/.test(c.q) ? '能用：' : ''}卡一般不用重办，全国通用一张；当地要用本地功能的再换，医保先激活电子医保码，问12333。`,
        'The card is good nationwide; only for local functions is it changed: ask 12333.',
        'CH-07',
      ),
    { why: ['CH-06'] },
  ),
  point(
    'social-card',
    'activate',
    ask`社保卡怎么激活
    Activating the card
    电子社保卡怎么领
    社保卡密码忘了
    activate social security card`,
    (c) =>
      /一张|一样|没带|same/.test(c.q)
        ? quote(c, /没带/.test(c.q) ? '没带也行：' : '社保卡就能当医保卡用：', 'The social card will do: ', 'CH-07')
        : say(
            c,
            '银行功能到发卡银行激活，社保功能在窗口或12333 App；电子社保卡在掌上12333、微信、支付宝里领，密码在里面重置。',
            'Bank functions at the bank, the rest at the counter or in the 12333 app, where the electronic card is as well.',
            'CH-07',
          ),
    {
      why: ['CH-04'],
      says: /社保卡[^？?]{0,4}没带/,
    },
  ),
]
