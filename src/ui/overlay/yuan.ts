/** `226380` fen as `2,263.80`. The overlay formats; it never computes an amount. */
export const yuan = (fen: number): string =>
  `${String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',')}.${String(fen % 100).padStart(2, '0')}`
