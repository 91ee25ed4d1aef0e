/** Words that several surfaces share. */
export const common = {
  placePlaceholder: '城市或区县，如 合肥、kunshan、hf',
  placeList: '省份、城市和区县',
  placeNone: (typed: string) => `没有叫“${typed}”的省、市或区县。换成地级市的名字或拼音试试。`,
  placeAnswers: (county: string, city: string) => `${county}的社保按${city}的规定办，资料里记的是${city}。`,
  placeUnsettled: '还没选定：请从列表里选一个。',
  wholeProvince: '全省（不确定哪个市）',
}
