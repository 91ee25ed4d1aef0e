/** The host of a typed site: `https://Example.com/a` and `example.com` are both `example.com`; null for what is no host. */
export function typedHost(text: string): string | null {
  const bare = text
    .normalize('NFKC')
    .trim()
    .replace(/[。．]/g, '.')
  if (bare === '' || /[\s*]/.test(bare)) return null
  const address = /^[a-z]+:\/\//i.test(bare) ? bare : `https://${bare}`
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null
  const { hostname } = new URL(address)
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? hostname : null
}
