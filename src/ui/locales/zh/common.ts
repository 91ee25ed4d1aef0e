/** Words that several surfaces share. */
export const common = {
  placePlaceholder: '城市名、拼音或首字母，如 合肥 / hefei / hf',
  placeList: '省份和城市',
  placeNone: (typed: string) => `没有叫“${typed}”的省或市。换成地级市的名字或拼音试试，县和区请选它所在的市。`,
  placeUnsettled: '还没选定：请从列表里选一个。',
  wholeProvince: '全省（不确定哪个市）',
}
