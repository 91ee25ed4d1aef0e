/** Ways people ask about `unemployment-duration`. `(a|b|)` is a choice, `{name}` a list in macros.ts. */
export const unemploymentDuration: readonly string[] = [
  '(失业金|失业保险金|失业补助)(能|可以|最多|最长|一共|)(领|发|拿|给发)(多久|几个月|多少个月|多长时间|几年)',
  '(失业险|失业保险|社保)(交|缴)(了|满|)(1|一|2|3|三|4|5|五|6|六|8|10|十)年(整|多|)(，|)(能|可以|)(领|拿|发|给发)(几个月|多久|多少个月|多长时间)(失业金|失业保险金|)',
  '(交|缴)(满|)(1|一|2|3|三|5|五|6|10|十)年(失业险|失业保险|社保)(，|)(失业金|)(能|可以|)(领|拿)(几个月|多久|多少个月)',
  '(失业金|失业保险金)(领取|)(期限|时间|月数|月份)(是|)(怎么|如何)(算|计算|定)(的|)',
  '(公司|单位)(干了|待了|工作)(3|三|5|五|六|10)年(被裁|被辞|失业)(，|)(失业金|)(发|领)(几个月|多久|到第几个月|到什么时候)',
  '(没|没有)(领完|用完|领够)(的|)(失业金|失业金月份|)(以后|下次|还|)(能|可以)(接着|继续|再|)(领|用){ma}',
  '(失业金|失业保险金)(领完|到期|领满|停发|停了)(了|)(以后|之后|怎么办|还能领吗|)',
  '(失业金|失业保险)(什么时候|啥时候|到几月)(停|停发|结束|没|就没了)',
  '(找到工作|再就业|上班了)(失业金|剩下的失业金)(会停|还发|怎么办|还有吗)',
  'how (long|many months) (can|do|will|would) i (get|draw|receive|claim) unemployment (benefit|benefits|pay|money) (after 4 years|with 6 years of contributions|)',
  '(for |)how (long|many months) (does|is|will) unemployment (benefit|benefits|insurance) (last|paid|run|be paid)',
  '(maximum|length|duration) of unemployment (benefit|benefits|insurance|pay)',
  '(what happens to|can i save|do i keep) (the |)(unused|remaining|leftover) (months of |)unemployment (benefit|months)',
  '(paid|contributed) (one|three|six|ten) years (of|to) unemployment insurance, how (many months|long) (benefit|do i get)',
  'when does unemployment (benefit|pay) (stop|end|run out)',
]
