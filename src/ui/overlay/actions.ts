import type { PublishedFigure } from '../../domain/page.ts'
import type { PageMessage } from '../../platform/messages.ts'

export type HideScope = 'page' | 'site' | 'everywhere'

/** What the person can do in the overlay. The promises tell whether it was kept. */
export interface Actions {
  openPanel(): void
  fold(): void
  tick(item: string, ticked: boolean): void
  hide(scope: HideScope): void
  undo(): void
  notHelpful(): void
  terms(on: boolean): void
  open(page: 'options' | 'popup', at?: string): void
  useFigures(figures: PublishedFigure[]): Promise<boolean>
  voucher(voucher: Omit<Extract<PageMessage, { type: 'voucher' }>, 'type'>): Promise<boolean>
}
