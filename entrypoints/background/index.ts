import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { localFigures, profiles, settings } from '../../src/platform/items.ts'
import type { PageMessage, PanelMessage } from '../../src/platform/messages.ts'
import { answerPage } from './fromPage.ts'
import { answerPanel } from './fromPanel.ts'
import { refreshOverlays, toggleOverlay } from './overlays.ts'
import { forgetTab } from './state.ts'
import { registerAllowedHosts } from './allowedHosts.ts'
import { setUpReminders } from '../../src/platform/reminders.ts'

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

/** Wiring only: each event goes to the one function that deals with it. */
export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
      if (sender.id !== browser.runtime.id) return undefined
      // A page of the extension itself has our own address; everything else with a tab is a content script.
      if (sender.url?.startsWith(browser.runtime.getURL(''))) return answerPanel(message as PanelMessage)
      if (sender.tab?.id !== undefined) {
        return answerPage(message as PageMessage, { tab: sender.tab.id, frame: sender.frameId ?? 0, top: sender.tab.url ?? null })
      }
      return undefined
    })
    browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab))
    browser.commands?.onCommand.addListener((command) => {
      if (command === 'toggle-overlay') void toggleOverlay()
    })
    for (const item of [settings, profiles, localFigures]) item.watch(() => void refreshOverlays())
    browser.permissions.onAdded.addListener(() => void registerAllowedHosts())
    browser.permissions.onRemoved.addListener(() => void registerAllowedHosts())
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void registerAllowedHosts()
      if (reason === 'install') void browser.runtime.openOptionsPage()
    })
    setUpReminders()
  },
})
