import { useEffect } from 'preact/hooks'
import type { Settings } from '../../platform/items.ts'

/** Sets language, theme and text size on the page's root element, as the settings say. */
export function useAppearance(settings: Settings | null): void {
  useEffect(() => {
    if (settings === null) return
    const root = document.documentElement
    root.lang = settings.language === 'zh' ? 'zh-CN' : 'en'
    root.dataset.theme = settings.theme
    root.dataset.text = settings.textSize
  }, [settings])
}
