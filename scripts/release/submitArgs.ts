/** What `wxt submit` is called with: the packages of each store whose secrets are there. */
export function submitArgs(version: string, env: Readonly<Record<string, string | undefined>>): string[] {
  const file = (name: string) => `.output/release/shebao-bridge-${version}-${name}.zip`
  return [
    ...(env.CHROME_SERVICE_ACCOUNT_PRIVATE_KEY ? ['--chrome-zip', file('chrome')] : []),
    ...(env.FIREFOX_JWT_SECRET ? ['--firefox-zip', file('firefox'), '--firefox-sources-zip', file('sources')] : []),
    ...(env.EDGE_API_KEY ? ['--edge-zip', file('edge')] : []),
  ]
}
