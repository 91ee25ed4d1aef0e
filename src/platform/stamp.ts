/** This moment in UTC as iCalendar writes it, `20261121T080000Z`. */
export const stampNow = (): string => `${new Date().toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
