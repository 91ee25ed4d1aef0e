import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core'
import { resolve } from 'node:path'
import { findBrowser } from '../../tests/browser/harness/index.ts'

/** After its load a page is left alone for so long (ms), until what extensions do there is over. */
export const SETTLE = 900
export const wait = (time: number) => new Promise((done) => setTimeout(done, time))

/** A Chromium that reaches nothing but this machine, with an extension from a folder or none. */
export const start = (extension: string | null, options: LaunchOptions = {}): Promise<Browser> =>
  puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chromium') ?? undefined,
    headless: true,
    pipe: true,
    ...(extension ? { enableExtensions: [resolve(extension)] } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * 127.0.0.1, EXCLUDE 127.0.0.1',
    ],
    ...options,
  })
