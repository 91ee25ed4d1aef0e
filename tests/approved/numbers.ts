/*
 * Questions that name numbers, dates and persons, at each bound and on both its sides: asked by nobody in particular, and by two people
 * whose own facts say something else.
 */
export const NUMBERS: readonly string[] = [
  // Months without medical cover: three, and four.
  ...['三', '四'].flatMap((count) => [`医保断了${count}个月，再交要等多久才能报销`, `断了${count}个月医保，补上去中间看病的发票能报吗`]),
  '医保断了一天会怎么样',
  '社保断了三个月有什么影响',
  '社保断了四个月有什么影响',
  '上海医保断了四个月，再交要等多久',
  '广州医保断了四个月，再交要等多久',
  // The last month paid: the wait began in August, or begins today's month, or next.
  ...['7', '8', '9', '10'].map((month) => `医保交到${month}月，最晚什么时候接上不用等`),
  // Months of unemployment insurance: a year, and one month on each side; the ceilings.
  ...['11个月', '12个月', '13个月', '不到一年', '5年', '10年'].map((paid) => `失业保险交了${paid}，被裁了能领几个月失业金`),
  '失业保险交了11个月，能领失业金吗',
  '失业保险交了12个月，公司裁员能领失业金吗',
  '失业保险交了5年，自己辞职能领失业金吗',
  '在北京交了5年失业保险，失业金一个月多少钱',
  '在上海交了15年失业保险，失业金一个月多少钱',
  '失业金一个月多少钱',
  '合同到期没续，能领失业金吗',
  // Severance: half a year, a year, and a day of the month.
  ...['5个月', '6个月', '1年', '1年5个月', '1年6个月', '12年'].map((paid) => `干了${paid}被裁，月平均工资10000，公司该赔多少`),
  '干了3年被裁，N+1是多少',
  '工资一万，被裁赔多少',
  '干了13年被裁，月工资五万，公司赔多少',
  '15号离职，这个月社保谁交',
  '公司拖欠工资，我被迫离职，有补偿吗',
  '公司倒闭了有没有补偿',
  '严重违反规章制度被开除有没有补偿',
  // The year for arbitration: over yesterday, today, tomorrow.
  ...['2025年11月27号', '2025年11月28号', '2025年11月29号'].map((day) => `${day}离的职，最晚哪天之前要去仲裁`),
  // Retirement: lines of men and of women, a birth and an age, and whether the years are reached.
  '男，1965年1月生，什么时候退休',
  '女，干部，1972年1月生，什么时候退休',
  '女，车间工人，1977年1月生，什么时候退休',
  '女，1977年生，什么时候退休',
  '男，45岁，什么时候退休',
  '男，45岁，养老交了5年，现在开始交来得及吗',
  '男，58岁，养老交了5年，到退休够不够年限',
  '男，50岁，养老交了10年，到退休够不够年限',
  '女，49岁，养老交了14年，到退休够不够年限',
  ...['2029', '2030', '2031', '2039', '2040'].map((year) => `${year}年退休要交满多少年养老`),
  '养老交了15年可以不交了吗',
  '养老交了14年可以不交了吗',
  '我现在能先领一部分养老金吗',
  '外地男性在上海交到退休，医保要交满多少年',
  '外地女性在广州交到退休，医保要交满多少年',
  // What it costs at an age, and where somebody may join.
  '上海灵活就业医保一个月多少钱',
  '36岁在重庆自己交医保一个月多少钱',
  '灵活就业养老一个月最低多少钱',
  '外地户口能在上海交灵活就业社保吗',
  '外地户口能在杭州自己交社保吗',
  // Where a pension is drawn: ten years, and a month less.
  '户口河南，在广东交了10年养老，后来到北京交了4年，退休去哪领养老金',
  '户口河南，在广东交了9年11个月养老，后来到北京交了4年，退休去哪领养老金',
  '户口河南，从没在河南交过，在北京交了5年养老，退休去哪领养老金',
  '户口甘肃，养老一直在宁波交了12年，以后在哪领养老金',
  // Never paid there: what follows belongs to no place.
  ...['没在四川交过养老', '没有在四川交过养老', '四川没缴过养老', '从没在四川参保'].map(
    (never) => `户口四川，${never}，一共交了12年，退休去哪领养老金`,
  ),
  'My hukou is in Sichuan, never paid there, 12 years in total, where will I draw my pension?',
  // Residents.
  '上海居民医保一年多少钱',
  '合肥居民医保什么时候交',
  '天津居民医保什么时候交',
  '南昌居民医保什么时候交',
  '东莞居民医保断了再交要等几个月',
  'Laid off after 4 years and 5 months, average pay 9,000 yuan. How much severance am I owed?',
  'I paid unemployment insurance for 11 months, can I claim unemployment benefit?',
  'My medical insurance lapsed for 4 months, how long is the wait?',
  'I am a woman worker born in May 1978, when do I retire?',
]

/** Questions that follow another: what they lean on, and how long they may be to lean. */
export const FOLLOWING: readonly (readonly [before: string, text: string])[] = [
  ['失业金怎么申请', '那要带什么材料'],
  ['失业金怎么申请', '要是在北京呢'],
  ['失业金怎么申请', 'what about in Beijing'],
  ['失业金能领几个月', '多少钱'],
  ['失业金能领几个月', '我在北京交了五年'],
  ['失业金能领几个月', '我今年四十五岁在北京交了五年'],
  ['失业金能领几个月', '我今年四十五岁在北京交了五年了'],
  ['失业金能领几个月', '今年四十五岁在北京交了五年'],
  ['失业金能领几个月', '在北京一共交了整五年'],
  ['失业金能领几个月', '在北京前前后后交了五年'],
  ['失业金能领几个月', '在北京前前后后一共交五年'],
  ['离职证明单位不给怎么办', '拖了一个月还不给我怎么办啊'],
  ['离职证明单位不给怎么办', '拖了一个月还是不给到底怎么办'],
  ['离职证明单位不给怎么办', '拖了一个月还不给到底应该怎么办'],
  ['医保断了怎么办', '养老呢'],
  ['医保断了怎么办', 'what about pension'],
  ['养老断了怎么办', '医保会清零吗要等多久呢'],
  ['北京失业金多少钱', '上海呢'],
  ['北京失业金多少钱', '上海的失业金一个月多少钱呢'],
  ['被裁能领失业金吗', '自己辞职呢'],
  ['自己辞职能领失业金吗', '被裁呢'],
]
