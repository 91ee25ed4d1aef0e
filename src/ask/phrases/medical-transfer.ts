/** Ways people ask about `medical-transfer`. `(a|b|)` is a choice, `{name}` a list in macros.ts. */
export const medicalTransfer: readonly string[] = [
  '(医保|医疗保险|医保关系|医疗)(怎么|如何|咋|能|可以|能不能)(转移|转|迁|转走|转出|转过去|转到|转回)(到|)({city}|老家|外地|新城市|另一个城市|)(吗|)',
  '(医保|医疗保险|医保关系)(从|){city}(转|转到|迁到|转移到){city}(怎么|要|需要|)(办|弄|什么手续|材料|)',
  '(换城市|跨省|异地|换地方|去外地|回老家|换个市|同省换市)(工作|了|)(，|)(医保|医疗保险)(要不要|需要|怎么|如何|用)(转|转移|迁|接续|迁过去)(吗|)',
  '(医保|医疗)(年限|缴费年限|交的年份)(能|可以|怎么|会)(合并|累计|转移|算在一起|带走|认)(吗|)',
  '(医保|医保关系)(转移|接续|跨省转移)(流程|手续|要多久|材料|办理|需要什么|网上怎么办|凭证)',
  '(外地|异地|老家)(的|交的)医保(怎么|能|可以)(转|转到|转回)(这里|这边|本地|老家|)(来|)(吗|)',
  '(医保|医疗保险)(在|){city}(交了|缴了)(几年|3年|)(，|)(转|转到|到)(另一个城市|别的城市|{city})(还算|年限算|怎么算)(吗|)',
  '(医保|)(参保凭证|转移接续|转移接续申请)(怎么|在哪)(开|打|办|查进度)',
  'how (do i|to|can i) (transfer|move|bring) (my |)(medical|health) (insurance|insurance relation|cover|years) (from {encity} |)(to {encity}|to another city|to another province|to a new city|over|)',
  '(medical|health) insurance (transfer|transferring|moving) (to another city|between cities|between provinces|process|procedure|documents|steps|)',
  '(changed|changing|moved) (cities|city|to {encity}), (do i need to|how do i) (transfer|move) (my |)(medical|health) insurance',
  '(do|will) my medical (insurance |)years (count|carry over|transfer) (in|to) (another|a new) (city|province)',
  '(same|another) (province|city) (different city|) medical insurance (move|transfer)',
]
