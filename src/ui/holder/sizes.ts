import type { Shape } from '../../platform/messages.ts'
import type { Size } from './place.ts'

/** The note's sizes in px. They follow shape and text size only, so that a page learns nothing of the verdict from them. */
const SIZES: Readonly<Record<'normal' | 'large', Readonly<Record<Shape, Size>>>> = {
  normal: { pill: { width: 320, height: 40 }, panel: { width: 320, height: 372 }, tip: { width: 300, height: 132 } },
  large: { pill: { width: 372, height: 46 }, panel: { width: 372, height: 440 }, tip: { width: 348, height: 160 } },
}

export const sizeOf = (shape: Shape, large: boolean): Size => SIZES[large ? 'large' : 'normal'][shape]
