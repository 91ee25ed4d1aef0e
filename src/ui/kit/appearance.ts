import type { Settings } from '../../platform/items.ts'

/** Marks the root element with the chosen language, theme and text size; tokens.css and the surfaces' styles follow. */
export function applyAppearance(root: HTMLElement, { language, theme, textSize }: Pick<Settings, 'language' | 'theme' | 'textSize'>): void {
  root.lang = language === 'zh' ? 'zh-CN' : 'en'
  root.dataset.theme = theme
  root.dataset.textSize = textSize
}
