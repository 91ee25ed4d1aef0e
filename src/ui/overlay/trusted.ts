/** Runs a handler only for what the person really did: a page can make up clicks, but not trusted ones. */
export const trusted = <E extends Event>(handler: (event: E) => void) => (event: E): void => {
  if (event.isTrusted) handler(event)
}
