/** Ways people ask about `subsidy`. `(a|b|)` is a choice, `{name}` a list in macros.ts. */
export const subsidy: readonly string[] = [
  '(灵活就业|社保|4050|大龄|困难人员|就业困难人员|下岗|)(社保|)补贴(怎么|如何|在哪|去哪)(申请|领|办|办理|申领)',
  '(4050|四零五零|40 50|就业困难|大龄失业)(人员|)(社保|)(补贴|补助|政策)(能|可以|)(领|拿|享受|)(多少|多少年|几年|多久|多少钱|)',
  '(4050|灵活就业|社保|)(社保|)补贴(什么时候|几月|几月份|啥时候|多久)(发|到账|下来|发放|打卡里)',
  '(大学生|毕业生|应届生|高校毕业生|离校未就业)(灵活就业|)(有|有没有|能领|)(社保|)(补贴|补助)(吗|怎么申请|多少|)',
  '(社保|灵活就业|自己交社保)(补贴|补助)(条件|标准|比例|多少钱|能补多少|返多少|是多少)',
  '(交|自己交)社保(国家|政府|)(有|有没有|能|)(补贴|补助|报销|返还|优惠)(吗|)',
  '(低保|残疾人|困难家庭|零就业家庭|失地农民)(交|缴|)(社保|养老)(有|)(补贴|补助|优惠|减免)(吗|政策|)',
  '(就业困难人员|困难人员)(怎么|如何)(认定|申请认定|办)',
  '(再就业优惠证|就业创业证|优惠证|失业证)(有什么用|能领补贴吗|还有用吗|怎么办)',
  '(社保|灵活就业)补贴(能领几年|最多几年|到期|停了|没到账|领到退休)(怎么办|吗|)',
  '(how do i|how to|can i|where to) (apply for|claim|get) (a |the |)({ensi}|flexible worker|4050|flexible employment) (subsidy|subsidies)',
  '(what|are there|is there) (any |a |)(subsidies|subsidy|government help|financial help) (for|to pay) {ensi} (for flexible workers|for graduates|for older workers|)',
  '(am i|who is) eligible for the (4050|{ensi}|flexible employment|older worker) subsidy',
  '(4050|{ensi}|hard to employ|graduate) subsidy (amount|when paid|how long|how many years|payment date|conditions)',
  '(recent |)graduate {ensi} (subsidy|help|support)',
  '(refund|rebate|reimbursement) of {ensi} (for|from the) (hard-to-employ|government|older workers)',
]
