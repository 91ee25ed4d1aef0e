/** Ways people ask about `cash-out`. `(a|b|)` is a choice, `{name}` a list in macros.ts. */
export const cashOut: readonly string[] = [
  '(社保|养老|养老保险|以前交的社保|五险)(能|可以|怎么|能不能)(退|退钱|退保|取出来|提现|一次性取|拿回来|退出来|退款)(吗|)',
  '(社保|养老|养老保险)(里|账户|个人账户)(的|里的|)(钱|余额)(能|可以|怎么|如何)(取|取出来|提出来|一次性领|拿出来|提取|退)(吗|)',
  '(不想|不打算)(再|)交(了|)(，|)(以前|之前|前面)(交|缴)的(社保|养老|钱|)(能|可以|)(退|退给我|拿回来|取)(吗|)',
  '(离职|辞职|回农村|回老家)(后|了|)(社保|养老)(能|可以|怎么|)(退|取|退掉|一次性取|取现)(吗|)',
  '(养老保险|养老|社保)退保(怎么办|条件|流程|能拿多少|可以吗|手续)',
  '(出国|移民|定居国外|加入外国籍)(了|)(，|)(社保|养老)(的钱|)(能|可以|怎么)(退|取|领出来|拿|提取)(吗|)',
  '(去世|死了|人不在了|过世)(了|)(社保|养老|养老账户|个人账户)(的钱|)(怎么|能|)(继承|退|领|取)(吗|)',
  '(以前|2008年以前|早些年|当年|之前)(离开|){city}(时|)(退过|把|)社保(退了|退|)(，|现在|)(怎么办|还能补吗|还能恢复吗)',
  '(重复|多|重复缴费|交重了|多交)(缴|交|)(了|的)(社保|养老|医保)(能|怎么|可以)(退|退费|退款)(吗|)',
  '(没交够|交不够|不满)15年(，|)(能|可以)(把|)(钱|个人账户)(退|取|拿)(出来|)(吗|)',
  '(can i|how do i|how to|is it possible to) (withdraw|cash out|cash in|get back|take out|get a refund of|refund|reclaim) (my |the |)({ensi}|pension|pension contributions|{ensi} money|pension account|money from {ensi}) (in cash|as a lump sum|when i leave|)',
  '(refund|lump sum|cash) (of|from) (my |)(pension|{ensi}) (contributions|account|)',
  '(got|had) (my |){ensi} (refunded|cashed out|paid out) (years ago|before 2008|when i left|), (what now|can i get it back|can i restore it)',
  '(emigrate|emigrated|moving abroad|settling abroad), can i (take|withdraw|get) my (pension|{ensi}) (money|out|)',
  '(inherit|inheritance|who gets|what happens to) (the |my |)(pension account|{ensi} money|pension money) (when someone dies|after death|if i die)',
  '(paid twice|double payment|duplicate|overpaid) {ensi} refund',
]
