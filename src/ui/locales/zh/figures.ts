/** Words of figures: what each is called, the person's own, and what the extension knows. */
export const figures = {
  kinds: {
    'pension-base-lower': '养老缴费基数下限', 'pension-base-upper': '养老缴费基数上限', 'pension-rate': '灵活就业养老费率', 'pension-account-rate': '进养老个人账户的比例',
    'average-wage': '社会平均工资', 'pension-benefit-base': '养老金计发基数', 'medical-base-lower': '职工医保基数下限', 'medical-base-upper': '职工医保基数上限',
    'medical-flexible-base-lower': '灵活就业医保基数下限', 'medical-flexible-base-upper': '灵活就业医保基数上限', 'medical-flexible-base': '灵活就业医保固定基数',
    'medical-flexible-rate': '灵活就业医保费率', 'medical-flexible-monthly': '灵活就业医保月缴额', 'unemployment-flexible-rate': '灵活就业失业保险费率',
    'minimum-wage': '最低工资', 'resident-medical-premium': '居民医保个人缴费', 'subsidy-share': '社保补贴比例',
  } as Record<string, string>,
  units: { 'yuan/month': '元/月', 'yuan/year': '元/年', ratio: '%' } as Record<string, string>,
  columns: { figure: '数字', value: '值', period: '适用期', source: '来源' },
  mine: {
    intro: '当地已经公布、扩展还没收录的数字，可以自己填，也可以在官方页面的提示里点“用这些数字”。你的数字优先，界面上会写明是你的。',
    none: '还没有。扩展自带的数字见“扩展知道什么”。',
    add: '加一个数字', edit: '修改', editThis: (name: string) => `修改：${name}`, remove: '删掉', removeThis: (name: string) => `删掉：${name}`, removed: (name: string) => `已删掉：${name}`,
    kind: '哪个数字', place: '哪里的', value: '值', from: '从哪个月起', until: '到哪个月止', untilHint: '最后适用的那个月。公告没写就空着。', fromHint: '公告里写的执行月份，例如 2026-07。',
    url: '在哪个网页看到的', urlHint: '可以不填。填了以后好核对。',
    save: '保存', cancel: '取消',
    typed: (on: string) => `你在 ${on} 填的`, accepted: (host: string, on: string) => `你在 ${on} 从 ${host} 采用的`, quote: '原文',
    pack: '扩展自带', packNone: '扩展没有这个数字', same: '和扩展自带的一样', packExpired: '已过期', overrides: '用你的', notUsed: '还没到或已过适用期，现在不用它',
    valueHint: { ratio: '百分数，写 7 就是 7%。', 'yuan/month': '元/月', 'yuan/year': '元/年' } as Record<string, string>,
    faults: {
      place: '哪里的：请从列表里选一个地方。',
      value: '值：请填数字。',
      range: '值：这个数不像真的，看看单位和位数。',
      months: '到哪个月止：不能早于开始的月份。',
      url: '网页：要以 http:// 或 https:// 开头。',
    },
  },
  knows: {
    intro: '这里列出扩展对一个地方知道的全部，过期的排在最前，不知道的也写出来。方案里的每个数字都出自这里。',
    place: '看哪个地方', placeHint: '默认是你的参保城市。', choose: '先选一个地方。',
    notCovered: (name: string) => `${name}没有单独收录，只有省里和全国的规定。当地的数字请打电话问。`,
    summary: (figures: number, expired: number, unknown: number, rules: number) => `${figures} 个数字，其中 ${expired} 个已过期；${unknown} 样不知道；${rules} 条规定。`,
    figures: '数字', unknown: '不知道的', rules: '规定', local: '当地规定', national: '全国规定', expiredRules: '已经失效的规定',
    nothingUnknown: '主要的几样都有。', ask: (number: string) => `打 ${number} 问`, count: (count: number) => `${count} 条`,
    inherited: (name: string) => `${name}统一`,
    admission: '外地户口能不能以灵活就业身份参保', pension: '养老', medical: '医疗',
    admissions: {
      open: '可以', 'open-papers-unknown': '可以，要什么材料不清楚', 'residence-permit': '凭居住证可以', 'employment-registration': '先办就业登记', 'other-condition': '有别的条件',
      'local-hukou-only': '只收本地户口', unknown: '不知道',
    } as Record<string, string>,
    topics: {
      'pension-limits': '养老缴费基数的上下限', 'pension-rate': '灵活就业养老费率', 'medical-cost': '灵活就业医保每月缴多少', 'average-wage': '社会平均工资', 'pension-benefit-base': '养老金计发基数',
      'minimum-wage': '最低工资', 'resident-premium': '居民医保缴多少', 'benefit-duration': '失业金能领几个月（只知道全国上限）', 'benefit-amount': '失业金每月多少',
      'medical-gap': '医保断缴后等多久（只知道全国原则）', 'admission-pension': '外地户口能不能缴养老', 'admission-medical': '外地户口能不能缴医保',
    } as Record<string, string>,
    ruleTopics: {
      pension: '养老', 'pension-local': '养老（当地）', medical: '医疗', 'medical-local': '医疗（当地）', unemployment: '失业', 'unemployment-local': '失业（当地）', 'employer-duties': '单位该做的',
      'housing-fund': '公积金', 'collection-channels': '怎么缴', 'special-groups': '特殊人群', 'injury-maternity': '工伤和生育', prohibitions: '不能做的', disputes: '争议', 'seed-claim': '常见说法核对',
    } as Record<string, string>,
  },
}
