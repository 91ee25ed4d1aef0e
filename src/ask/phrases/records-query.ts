/** Ways people ask about `records-query`. `(a|b|)` is a choice, `{name}` a list in macros.ts. */
export const recordsQuery: readonly string[] = [
  '(怎么|如何|在哪|哪里|去哪)(查|查询|看|查看)(自己的|我的|个人|)(社保|养老|医保|养老保险|社保缴费)(记录|明细|交了几年|缴费年限|缴费情况|账户|余额|信息|)',
  '(社保|养老|医保|养老保险|社保账户)(怎么|如何|在哪|哪里|去哪|网上怎么)(查|查询|看|查看|能看到)',
  '(查|查询|看)(一下|)(公司|单位)(有没有|是否|到底)(给|)(我|)(交|缴|买)(社保)',
  '(社保|参保|缴费|养老)(证明|记录|清单|明细|凭证|权益记录单|流水)(怎么|在哪|如何|去哪|网上怎么)(打|打印|开|下载|导出)',
  '(我|)(社保|养老|医保)(一共|总共|到底|)(交|缴)(了|)(多少年|几年|多少个月|多久)(怎么|在哪|哪里)(查|看|)',
  '(社保|养老|医保)(账户|个人账户|卡|)(里|)(有|还有|)(多少钱|多少余额)(在哪|怎么|哪里)(看|查|能看到)',
  '(12333|支付宝|微信|电子社保卡|国家社保平台)(怎么|能|可以|)(查|查询)(社保|缴费记录|养老|)(吗|)',
  '(社保|医保)(缴费|)记录(不对|有误|少了|查不到|缺了几个月)(怎么办|)',
  '(个人编号|社保号|社保编号|参保号)(怎么|在哪|如何)(查|看)',
  '(how do i|how to|where can i|can i) (check|look up|see|find|view|query) (my |)({ensi}|pension|medical insurance|contribution) (record|records|history|details|balance|months|account|years|)',
  '(how many|see how many) (months|years) (of {ensi} |) (have i paid|i\'ve paid|i have paid) (where|how) (to check|can i see|)',
  '(print|download|get|obtain) (a |my |)(proof|certificate|statement|printout) of (contributions|{ensi}|{ensi} payments|insurance)',
  '(check|find out) (if|whether) my (employer|company) (has paid|pays|is paying|really paid) (my |){ensi}',
  '(where|how) (is|do i find) my ({ensi}|pension) (balance|account number|account|number)',
  '(contribution|payment|{ensi}) (record|records|history) (missing|wrong|query|online|website)',
]
