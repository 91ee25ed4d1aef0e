import { h } from './h.ts'

export interface Tip {
  term: string
  meaning: string
  box: { left: number; top: number; bottom: number }
  above: boolean
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
      const higher = tip.box.top - 8 - shown.offsetHeight
      const fits = tip.box.bottom + 8 + shown.offsetHeight < (window.innerHeight || clientHeight)
      const x = Math.max(8, Math.min(tip.box.left, clientWidth - shown.offsetWidth - 8))
      const y = fits && !(tip.above && higher > 8) ? tip.box.bottom + 8 : Math.max(8, higher)
      shown.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
    },
  }
}
