import type { Language } from './text.ts'

/** How offices are called every day, longest first. */
const SHORT: Record<Language, readonly (readonly [RegExp, string])[]> = {
  zh: [
    [/人力资源和?社会保障/, '人社'],
    [/医疗保障局/, '医保局'],
    [/社会保险基金管理局/, '社保局'],
    [/住房公积金管理中心/, '公积金中心'],
  ],
  en: [
    [/HR and Social Security/i, 'HRSS'],
    [/Healthcare Security/, 'Medical Insurance'],
    [/Housing Provident Fund/, 'Housing Fund'],
    // The Chinese name, which stands in the whole one.
    [/ “[^“”]*”/, ''],
  ],
}

/** An office's name as people say it, for a button: `上海市人社局`, `Shanghai HRSS Bureau`. */
export const shortOffice = (name: string, language: Language): string =>
  SHORT[language].reduce((said, [long, short]) => said.replace(long, short), name)
