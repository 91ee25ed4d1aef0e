/** The host of an http(s) address in lower case without its trailing dot, or null: also for addresses that do not parse. */
export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  if (!/^https?:$/.test(protocol)) return null
  const host = hostname.toLowerCase().replace(/\.$/, '')
  return host === '' || host.endsWith('.') ? null : host
}

/** True for a host that ends in `.gov.cn`, never for one with that as a label in the middle. User names, ports and paths play no part. */
const isGovHost = (url: string): boolean => /(?:^|\.)gov\.cn$/.test(hostOf(url) ?? '')

/** Without `www.`, which says nothing. */
export const withoutWww = (host: string): string => host.replace(/^www\./, '')

/** True for a host of the registry, with or without `www.`, and for what lies under it. */
export const isUnder = (host: string, known: string): boolean => `.${host}`.endsWith(`.${withoutWww(known)}`)

/** True when an authority uses this host: one of gov.cn, or one under `hosts`, the registry's hosts elsewhere. */
export function isOfficialHost(url: string | null, hosts: readonly string[] = []): boolean {
  const host = hostOf(url)
  return url !== null && host !== null && (isGovHost(url) || hosts.some((known) => isUnder(host, known)))
}

/** Hosts that serve social insurance and nothing else, and hosts of labour bureaus, which have other subjects too. */
const INSURANCE_HOST =
  /(?:123(?:29|33|93)|shbx|shebao|yibao|ylb[xz]|ybj|nhsa|gjj|hpf)[a-z]{0,4}\d{0,3}\.|(?:^|\.)(?:sb(?:j|zx|wt|cx|fw)?|yb(?:fw|wt|xt)?|[a-z]{0,4}si)\d{0,2}\./
const LABOUR_HOST = /(?:hrss|rsj|rst|rlsb|rlzy|lss|ldbz|renshe|zzrs)[a-z]{0,3}\d{0,2}\./

/** True for the host of a housing fund. */
export const isFundsHost = (url: string | null): boolean => /(?:gjj|hpf)[a-z]{0,3}\d?\./.test(hostOf(url) ?? '')

/** True for the address of a site's home page. */
export const isRoot = (url: string | null): boolean =>
  /^[^/]{1,12}\/\/[^/]{1,255}\/?(?:#?\/?(?:index|default|home)[.\w]{0,40}|#\/)?$/i.test(url ?? '')

export type HostHint = 'insurance' | 'labour'

/** What the host name alone lets us expect: `insurance` is telling, `labour` is a hint. */
export function hostHint(url: string | null): HostHint | null {
  const host = hostOf(url)
  if (host === null) return null
  return INSURANCE_HOST.test(host) ? 'insurance' : LABOUR_HOST.test(host) ? 'labour' : null
}
