/** What a person can do about a page, apart from reading; what a surface cannot do is missing. The promises tell whether it was done. */
export interface PageActions {
  isTicked(paper: string): boolean
  tick(paper: string, on: boolean): void
  open(page: 'options' | 'popup' | 'counter', at?: string): void
  useFigures?: () => Promise<boolean>
  /** Keeps a payment in the record, and takes back the one just kept. */
  voucher?: (payment: Payment) => Promise<boolean>
  undoVoucher?: () => Promise<boolean>
  /** Reads the record that the page shows and lets the person confirm it. */
  readRecord?: () => void
  showEntrance?: (words: string[]) => Promise<boolean>
}

export interface Payment {
  month: string
  parts: { insurance: 'pension' | 'medical' | 'unemployment'; fen: number | null }[]
}
