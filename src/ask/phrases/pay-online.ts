/** Ways people ask about `pay-online`. `(a|b|)` is a choice, `{name}` a list in macros.ts. */
export const payOnline: readonly string[] = [
  '{si}(怎么|如何|咋)(在|)(网上|手机上|手机|线上){pay}',
  '(在|)(手机|网上|线上)(能|可以|能不能|怎么|如何)(交|缴){ma}(社保|养老|医保|灵活就业社保){ma}',
  '(支付宝|微信|app|小程序|电子税务局|云闪付|税务app)(上|里|)(怎么|如何|咋|能|可以|能不能)(交|缴|交纳)(社保|社保费|养老保险|医保|灵活就业){ma}',
  '(支付宝|微信|小程序)(交|缴)社保(在哪|入口在哪|的入口|找不到|怎么找|怎么弄)',
  '(社保|养老|灵活就业社保)(可以|能|能不能)(网上|手机|支付宝|微信|线上|在线)(交|缴费|缴|支付){ma}',
  '(不想|不用|没空)(跑|去|排队)(大厅|窗口|社保局|)(，|)(手机|网上|线上)(能|怎么|可以)(交|缴)(社保|养老){ma}',
  '(个人|灵活就业|自己)社保(网上|线上|手机)(缴费|交费)(流程|步骤|入口|操作|教程)',
  '(用|)(什么|哪个)(app|软件|小程序|公众号)(能|可以|)(交|缴)(社保|养老保险|灵活就业社保)',
  '社保(费|)(网上|线上)(缴费|缴纳|扣款)(失败|不成功|交不了)(怎么办|)',
  'can i pay (my |){ensi} (online|through alipay|via wechat|with wechat|on my phone|by app|through an app|with alipay)',
  'how (do i|to|can i) pay (my |){ensi} (online|on alipay|in wechat|on my phone|using an app|via the tax app|from home)',
  '(where|which menu|how) (is|do i find) ({ensi} payment|the {ensi} page) (in|on) (alipay|wechat|the app)',
  '(is there|what\'s) (an app|a website|an online way|a mini program) (to|for) (pay|paying) {ensi}',
  '(pay|paying) {ensi} (online|by phone|via alipay|through wechat) (instead of queuing|without going to the office|steps|guide|)',
  'online payment (of|for) {ensi} (self-employed|flexible workers|)',
]
