import { fakeBrowser } from 'wxt/testing/fake-browser'

/** Import before any module of the platform: from here on `browser` is the fake one. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser })

export { fakeBrowser }
