/** Ways people ask about `foreigners`. `(a|b|)` is a choice, `{name}` a list in macros.ts. */
export const foreigners: readonly string[] = [
  '(外国人|外籍|外籍员工|外教|老外|外国籍)(在中国|在华|)(离职|辞职|回国|离境|失业)(了|后|)(社保|五险|养老)(怎么|如何|能|可以|)(处理|退|办|取|转)(吗|)',
  '(外国人|外籍员工|外教|外籍)(必须|要不要|需要|能|可以|要|怎么)(交|缴|参加|买)(社保|五险|医保)(吗|)',
  '(外国人|外籍人士)(能|可以)(自己|个人|灵活就业)(交|缴|参保|)(社保|)(吗|)',
  '(我老公|我老婆|我先生|男朋友|配偶)(是|)(美国人|德国人|日本人|韩国人|英国人|法国人|外国人|外籍)(，|)(在中国|在这边|)(交|有)(社保|)(怎么|能|待遇|)(用|退|享受|一样)(吗|)',
  '(外国人|外籍)(社保|医保|养老金|)(待遇|能享受什么|能领养老金|可以报销|)(吗|)',
  '(永久居留|绿卡|外国人永居)(能|可以|)(交|自己交|参加)(社保|医保)(吗|)',
  '(社保|养老)(双边协定|互免|免缴|豁免)(国家|哪些国家|怎么办|)',
  '(外籍|外国)(员工|人)(离开中国|离境)(，|)(养老|个人账户|社保)(能|可以|)(一次性|)(领|取|退)(吗|)',
  '(i am|i\'m) (a |an |)(foreigner|expat|american|german|british|foreign teacher|foreign national) (leaving china|in china|working in china|), (can i|how do i|what happens to my) (get|withdraw|claim|{ensi}|pension) (back|refund|my {ensi} back|)',
  '(do|must|should) (foreigners|expats|foreign employees|foreign teachers|foreign workers) (have to |)(pay|join|contribute to) (chinese |)({ensi}|pension|medical insurance)',
  '(can|may) (foreigners|expats|a foreigner|foreign nationals) (pay|join|enrol in) {ensi} (themselves|on their own|as freelancers|without an employer)',
  '(expat|foreigner|foreigners|foreign employee) {ensi} (refund|when leaving china|withdrawal|benefits|rules|exemption)',
  '(when|after) (an expat|a foreigner) (leaves|goes home|returns home|moves home), what (happens to|becomes of) (the |their |){ensi}',
  '(my |)(foreign|german|american|japanese) (husband|wife|spouse) {ensi} (benefits|entitled|)',
  '(bilateral|totalization) {ensi} agreement (exempt|countries|)',
]
