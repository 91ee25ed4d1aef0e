/** An id that no other window makes. */
export const newId = (): string => crypto.randomUUID().slice(0, 13)
