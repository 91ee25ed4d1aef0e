/** Ways people ask about `hmt-residents`. `(a|b|)` is a choice, `{name}` a list in macros.ts. */
export const hmtResidents: readonly string[] = [
  '(香港|澳门|台湾|港澳|港澳台)(人|居民|同胞|)(在内地|在大陆|在{city}|)(能|可以|怎么|如何|能不能)(自己|个人|以个人名义|灵活就业|)(交|缴|参加|买)(社保|医保|养老)(吗|)',
  '(港澳台|香港|澳门|台湾)(居民|人|)(灵活就业|个人|)(参保|社保|社会保险)(要|需要|)(什么|哪些)(条件|材料|手续)',
  '(香港人|澳门人|台湾人|台胞|港澳台居民)(离职|离开内地|离开大陆|回香港|回台湾|回去)(了|后|)(，|)(社保|养老|五险)(怎么|能|可以|)(办|处理|退|取)(吗|)',
  '(我是|本人是)(香港人|台湾人|澳门人|港人|台湾同胞)(，|)(在|住){city}(，|)(没工作|没单位|没有公司|自己做生意|开店)(，|)(怎么|能|可以)(交社保|参保|买医保|参加医保)(吗|)',
  '(港澳台居民居住证|回乡证|台胞证)(能|可以|)(办|交|参加)(社保|医保|社保卡)(吗|)',
  '(台湾|香港|澳门)(籍|)(员工|职工)(要|必须|需要)(交|买)(社保|五险)(吗|)',
  '(香港|台湾|澳门)(居民|人)(的|)(养老金|养老账户|社保账户)(回港|回去|离开)(后|)(怎么|能|)(领|取|办)(吗|)',
  '(i\'m|i am|we are) (from |a |)(hong kong|macau|macao|taiwan|taiwanese|hong konger) (resident |)(living in|working in|in|and live in) {encity}, (can i|how do i) (join|pay|enrol in|get) ({ensi}|medical insurance|pension)',
  '(hong kong|macau|macao|taiwan|taiwanese|hmt) (residents|people|resident|citizens|compatriots) (pay|join|and|in mainland|can they join) {ensi} (in the mainland|in china|on their own|)',
  '{ensi} for (hong kong|macau|macao|taiwan|taiwanese) (residents|people|citizens)',
  '(hong kong|macau|taiwan) (resident|employee) (leaving|left|quit) (the mainland|my job), (pension|{ensi}) (refund|what happens|account)',
  '(residence permit|home return permit) for (hong kong|taiwan|macau) residents (and|to join) {ensi}',
]
