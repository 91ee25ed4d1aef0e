/** Ways people ask about `unemployment-amount`. `(a|b|)` is a choice, `{name}` a list in macros.ts. */
export const unemploymentAmount: readonly string[] = [
  '(失业金|失业保险金|失业补助|失业险|失业补助金)(每月|每个月|一个月|一月|)(能|可以|)(领|发|拿|给|有|)(多少|多少钱|几千|几百)',
  '{city}(失业金|失业保险金)(标准|金额|一个月|每月|)(是|)(多少|多少钱)',
  '(失业金|失业保险金)(标准|金额|)(是|)(怎么|如何|按什么|按啥)(算|计算|定|定的|发)(的|)',
  '(失业金|失业保险金)(是|)按(工资|最低工资|缴费基数|基数|社平工资)(算|发|)(吗|还是|的吗)',
  '(干了|工作了|交了|缴了)(3|5|6|10|三|五|十)年(被辞退|被裁|失业|)(，|)(失业金|失业保险)(能|)(拿|领|拿到手|发)(多少|多少钱)',
  '(工资|月薪)(5000|8000|一万|两万)(，|)(失业金|失业保险金)(能|)(领|拿)(多少|多少钱)',
  '(失业金|失业保险金)(一共|总共|全部|加起来)(能|)(领|拿)(多少|多少钱)',
  '(失业金|失业保险金)(今年|2026年|)(涨了吗|上调|调整|新标准|最新标准)',
  'how much (unemployment|) (benefit|benefits|money|pay|unemployment benefit) (would|will|do|can) i (get|receive|be paid) (a month|per month|each month|in {encity}|)',
  '(what is|how is) the (amount|monthly amount|rate|level) of (the |)unemployment (benefit|insurance|pay|benefits) (calculated|in {encity}|)',
  'unemployment (benefit|benefits|money|insurance|pay) (amount|how much|per month|monthly payment|calculation|rate)',
  'is unemployment (benefit|pay) based on (my salary|minimum wage|my contribution base)',
  '(worked|paid) (5|six|3|ten) years and (laid off|fired), how much unemployment (benefit|money)',
]
