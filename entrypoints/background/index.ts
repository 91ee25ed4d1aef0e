import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { onErased } from '../../src/platform/changes.ts'
import { localFigures, profiles, settings, ticks } from '../../src/platform/items.ts'
import { setUpReminders } from '../../src/platform/reminders.ts'
import { registerAllowedHosts } from './allowedHosts.ts'
import { listener } from './answer.ts'
import { closeAll, leftUnseen, refreshNotes, toggleNote } from './notes.ts'
import { putIntoOpenTabs } from './openTabs.ts'
import { forgetTab } from './state.ts'

/** The keyboard command is for the tab in front. */
async function toggleActive(): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (active?.id !== undefined) await toggleNote(active.id)
}

/** Wiring only: each event goes to the one function that deals with it. */
export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener(listener())
    browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab))
    browser.tabs.onUpdated.addListener((tab, { status }) => {
      if (status === 'loading') void leftUnseen(tab)
    })
    browser.commands?.onCommand.addListener((command) => {
      if (command === 'toggle-overlay') void toggleActive()
    })
    for (const item of [settings, profiles, localFigures, ticks]) item.watch(() => void refreshNotes())
    onErased(() => void closeAll())
    browser.permissions.onAdded.addListener(() => void registerAllowedHosts())
    browser.permissions.onRemoved.addListener(() => void registerAllowedHosts())
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void registerAllowedHosts()
      if (reason === 'install') void browser.runtime.openOptionsPage()
      void putIntoOpenTabs()
    })
    setUpReminders()
  },
})
