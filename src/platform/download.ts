/** Offers a text as a file to save. The text stays in memory: nothing is fetched, and no permission is needed. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Firefox starts the download after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
