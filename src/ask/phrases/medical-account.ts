/** Ways people ask about `medical-account`. `(a|b|)` is a choice, `{name}` a list in macros.ts. */
export const medicalAccount: readonly string[] = [
  '{left}(医保卡|医保账户|医保个人账户|医保卡里|医保卡上)(的|)(余额|钱|里的钱|里面的钱)(还能用|能用|怎么办|会清零|还在|会没|能花)(吗|不|么|)',
  '(医保卡|医保账户|医保个人账户|医保)(里|里面|上|)(的|)(钱|余额)(能|可以|怎么|能不能)(取|取出来|提现|提取|拿出来){ma}',
  '(医保卡|医保账户|医保个人账户)(里|)(的|)(钱|余额)(不够|用完|没钱|花光)(了|)(怎么办|咋扣|怎么扣|还能报吗)',
  '(医保卡|医保个人账户|医保账户)(的|里的|)(钱|余额)(能|可以|能不能)(给|)(家人|父母|爸妈|老婆|孩子|老公)(用|买药|看病){ma}',
  '(断缴|停缴|停保|不交|断交)(了|后|)(医保卡|医保账户|医保个人账户)(里|)(的钱|余额)(会清零|还能用|会没|能用|还在)(吗|不)',
  '(医保|灵活就业医保|个人交医保)(有没有|有|会不会有|返不返)(个人账户|返钱|返款|划钱|打钱){ma}',
  '(医保|医保个人账户|医保卡)(每个月|每月)(返|划入|打|进)(多少|多少钱|几个钱)',
  '(医保|)(门诊|药店|买药)(怎么|咋|如何)(扣|刷|用)(个人账户|医保卡|卡里的钱|)',
  '(医保个人账户|医保家庭共济|家庭共济|共济账户)(怎么|如何)(用|绑定|开通|转给家人)',
  '(医保账户|医保个人账户|医保卡余额)(转移|换城市|换地方)(了|后|)(怎么办|钱能转吗|能转走吗|还能用吗)',
  '(what happens to|can i still use|can i spend) the (money|balance) (on|in|left on) my (medical insurance card|medical account|medical insurance account|personal medical account) (after i quit|after leaving|)',
  '(can i|how do i|how to) (withdraw|cash out|take out|get) (the |)(money|balance|cash) (from|in|on) my (medical|health) insurance (card|account|personal account)',
  '(use|spend) (my |)medical (insurance |)card (balance|money) (at the pharmacy|for my parents|for my family|on medicine|after quitting)',
  '(does|will) the (balance|money) (in|on) my medical (card|account) (expire|disappear|reset|be cleared)',
  'medical (insurance |)(card|personal account) (balance|ran out|empty|money) (what happens|how to pay|)',
  'family (sharing|mutual aid) of medical (account|card)',
]
