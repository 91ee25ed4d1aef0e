import { useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { trusted } from '../trusted.ts'

/** A heading that opens what lies under it. */
export function More({ title, children }: { title: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(false)
  return (
    <section class="more">
      <button type="button" aria-expanded={open} onClick={trusted(() => setOpen(!open))}>{title}</button>
      {open && children}
    </section>
  )
}
