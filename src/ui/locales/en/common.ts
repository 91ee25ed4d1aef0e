import type { common as zh } from '../zh/common.ts'

export const common = {
  placePlaceholder: 'City or county, e.g. Hefei or hf',
  placeList: 'Provinces, cities and counties',
  placeNone: (typed: string) => `No province, city, county or district is called “${typed}”. Try the prefecture city’s name or pinyin.`,
  placeAnswers: (county: string, city: string) => `The rules of ${city} hold in ${county}; that is what is kept.`,
  placeUnsettled: 'Nothing chosen yet: pick one from the list.',
  wholeProvince: 'Whole province (city not known)',
} satisfies typeof zh
