import type { Shape } from '../../platform/messages.ts'
import type { Size } from './place.ts'

/** The note's sizes in px. They follow shape, text size and the window only, so that a page learns nothing of the verdict from them. */
const SIZES: Readonly<Record<'normal' | 'large', Readonly<Record<Shape, Size>>>> = {
  normal: { pill: { width: 320, height: 44 }, panel: { width: 320, height: 372 }, tip: { width: 300, height: 132 } },
  large: { pill: { width: 372, height: 46 }, panel: { width: 372, height: 440 }, tip: { width: 348, height: 160 } },
}

/** In a window as narrow as a phone's everything to press is larger: touch.css knows such a panel by its width (px). */
const NARROW = 384
const PANEL = { width: 318, height: 448 }

/** The size of a shape in a window so wide (px). */
export function sizeOf(shape: Shape, large: boolean, window: number): Size {
  return shape === 'panel' && window <= NARROW ? PANEL : SIZES[large ? 'large' : 'normal'][shape]
}
