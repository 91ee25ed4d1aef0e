/** What a person can do about a page, apart from reading; what a surface cannot do is missing. The promises tell whether it was done. */
export interface PageActions {
  isTicked(paper: string): boolean
  tick(paper: string, on: boolean): void
  open(page: 'options' | 'popup' | 'counter', at?: string): void
  useFigures?: () => Promise<boolean>
  voucher?: (payment: Payment) => Promise<boolean>
  showEntrance?: (words: string[]) => Promise<boolean>
}

export interface Payment {
  month: string
  insurance: 'pension' | 'medical' | 'unemployment'
  fen: number | null
}
