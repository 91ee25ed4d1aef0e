import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { onErased } from '../../src/platform/changes.ts'
import { localFigures, profiles, settings, ticks } from '../../src/platform/items.ts'
import { frameMessage, pageMessage, panelMessage } from '../../src/platform/messages.ts'
import { setUpReminders } from '../../src/platform/reminders.ts'
import { registerAllowedHosts } from './allowedHosts.ts'
import { answerFrame } from './fromFrame.ts'
import { answerPage } from './fromPage.ts'
import { answerPanel } from './fromPanel.ts'
import { closeAll, leftUnseen, refreshNotes, toggleNote } from './notes.ts'
import { putIntoOpenTabs } from './openTabs.ts'
import { rate } from './rate.ts'
import { whoSent } from './sender.ts'
import { forgetTab } from './state.ts'

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

/** The keyboard command is for the tab in front. */
async function toggleActive(): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (active?.id !== undefined) await toggleNote(active.id)
}

/** Wiring only: each event goes to the one function that deals with it. */
export default defineBackground({
  type: 'module',
  main() {
    const allowed = rate()
    browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
      const who = whoSent(sender, browser.runtime.id, browser.runtime.getURL(''))
      if (who === null || !allowed(who.name, Date.now())) return undefined
      if (who.kind === 'page') {
        const parsed = pageMessage.safeParse(message)
        return parsed.success ? answerPage(parsed.data, who.from) : undefined
      }
      if (who.kind === 'frame') {
        const parsed = frameMessage.safeParse(message)
        return parsed.success ? answerFrame(parsed.data, who.tab, who.frame) : undefined
      }
      const parsed = panelMessage.safeParse(message)
      return parsed.success ? answerPanel(parsed.data) : undefined
    })
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
