import { browser } from 'wxt/browser'
import { frameMessage, pageMessage, panelMessage } from '../../src/platform/messages.ts'
import { answerFrame } from './fromFrame.ts'
import { answerPage } from './fromPage.ts'
import { answerPanel } from './fromPanel.ts'
import { rate } from './rate.ts'
import { whoSent, type MessageSender } from './sender.ts'

/** What hears every message: each sender is who the browser says it is, and may say what its schema allows; else there is no answer. */
export function listener(): (message: unknown, sender: MessageSender) => Promise<unknown> | undefined {
  const allowed = rate()
  return (message, sender) => {
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
  }
}
