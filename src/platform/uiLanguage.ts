import { browser } from 'wxt/browser'
import type { Language } from '../domain/text.ts'

/** The language of the browser, as far as we speak it: Chinese for any Chinese and where the browser does not say, else English. */
export function uiLanguage(): Language {
  try {
    const told: unknown = browser.i18n.getUILanguage()
    return typeof told === 'string' && told !== '' && !/^zh/i.test(told) ? 'en' : 'zh'
  } catch {
    return 'zh'
  }
}
