import type { Draw } from '../context.ts'
import { button, h, type Child } from '../h.ts'

/** A button that keeps something once; then, and in every panel drawn later on this page, the word that it was kept. */
export function keepOnce(draw: Draw, what: string, offered: boolean, label: string, done: string, keep: () => Promise<boolean>): Child {
  const said = h('div', { role: 'status' })
  const tell = () => said.append(h('div', { class: 'note' }, done))
  if (draw.kept.has(what)) {
    tell()
    return said
  }
  if (!offered) return null
  const offer = button(
    `do ghost keep-${what}`,
    async () => {
      if (!(await keep())) return
      offer.remove()
      tell()
    },
    null,
    label,
  )
  return [offer, said]
}
