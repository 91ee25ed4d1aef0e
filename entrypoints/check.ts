import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { excerpt } from '../src/spotter/excerpt.ts'
import { read } from '../src/spotter/read.ts'
import { sight } from '../src/spotter/sight.ts'

/** "Check this page": run once on the tab the person asks about; the background gets what it returns. */
export default defineUnlistedScript(() => {
  const reading = read(document)
  return { sighting: sight(reading, location.href), excerpt: excerpt(reading), url: location.href }
})
