export { findBrowser, type BrowserName } from './find.ts'
export { serve, type Site, type Handler } from './serve.ts'
export { launch, buildOf, visit, type Extension, type LaunchOptions } from './launch.ts'
export { overlayText, waitForOverlay, clickInOverlay, overlayCount, inNote, noteFrame, HOLDER } from './overlay.ts'
export { storeProfile, store, stored, storedInTheOpen, keptAside, forget, fillDisk } from './store.ts'

/** Both browsers that every surface is tested in. */
export const BROWSERS = ['chromium', 'firefox'] as const
