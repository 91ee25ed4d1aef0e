import { h } from './h.ts'

export interface Tip {
  term: string
  meaning: string
  box: { left: number; top: number; bottom: number }
}

/** The small box that says what a term on the page means, beside it. */
export function tipOf(mount: HTMLElement): { show(tip: Tip | null): void } {
  let shown: HTMLElement | null = null
  return {
    show(tip) {
      shown?.remove()
      shown = null
      if (tip === null) return
      shown = h('div', { class: 'tip', role: 'tooltip' }, h('b', { lang: 'zh-CN' }, tip.term), tip.meaning)
      mount.append(shown)
      const { clientWidth, clientHeight } = document.documentElement
      const below = tip.box.bottom + 8 + shown.offsetHeight < (window.innerHeight || clientHeight)
      const x = Math.max(8, Math.min(tip.box.left, clientWidth - shown.offsetWidth - 8))
      const y = below ? tip.box.bottom + 8 : Math.max(8, tip.box.top - 8 - shown.offsetHeight)
      shown.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
    },
  }
}
