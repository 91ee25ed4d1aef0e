import type { common as zh } from '../zh/common.ts'

export const common = {
  placePlaceholder: 'City by name, pinyin or initials: Hefei, hf',
  placeList: 'Provinces and cities',
  placeNone: (typed: string) =>
    `No province or city is called “${typed}”. Try the prefecture city’s name or pinyin; for a county or district choose its city.`,
  placeUnsettled: 'Nothing chosen yet: pick one from the list.',
  wholeProvince: 'Whole province (city not known)',
} satisfies typeof zh
