import { browser } from 'wxt/browser'
import { leading } from '../../src/briefing/sighted.ts'
import { localFigures, settings } from '../../src/platform/items.ts'
import type { FrameMessage, NoteView, RecordAnswer } from '../../src/platform/messages.ts'
import { keepRecord } from '../../src/platform/record.ts'
import type { ConfirmedRecord } from '../../src/profile/record/offer.ts'
import { addVouchers, removeVouchers } from '../../src/platform/ledger.ts'
import { today } from '../../src/platform/days.ts'
import { acceptedFigures, withAccepted } from '../../src/profile/acceptedFigures.ts'
import { hide, unhide } from '../../src/platform/hidden.ts'
import { lookOf, reshape, tellHolder, viewForNew } from './notes.ts'
import { readTabRecord } from './record.ts'
import { changeTab, tabState, type TabState } from './state.ts'
import { offeredFigures, rememberTick } from './view.ts'

/** Answers our frame on a page. Only the frame that holds the tab's key is answered, and the first to use a key is its owner. */
export async function answerFrame(message: FrameMessage, tab: number, frame: number): Promise<NoteView | RecordAnswer | boolean | null> {
  if (message.type === 'frame-ready') return begin(message.key, tab, frame)
  const state = await tabState(tab)
  if (state === null || state.key?.value !== message.key || state.key.frame !== frame) return null
  if (message.type === 'read-record') return readTabRecord(tab, state)
  // Each row takes the message that it is named after.
  return (DEEDS[message.type] as Doing)(message, tab, state)
}

async function begin(key: string, tab: number, frame: number): Promise<NoteView | null> {
  let mine = false
  let again = false
  const state = await changeTab(tab, (now) => {
    if (now?.key?.value !== key) return now
    again = now.key.frame !== null
    if (again) return now
    mine = true
    return { ...now, key: { value: key, frame } }
  })
  // Moved by the page before its first load was over a frame loads twice, and its holder hears of one load only.
  if (again) void tellHolder(tab, { to: 'holder', type: 'renew', key })
  if (!mine || state === null) return null
  const [view, look] = await Promise.all([viewForNew(tab, state), settings.get()])
  void tellHolder(tab, { to: 'holder', type: 'drawn', setup: lookOf(look, state) })
  return view
}

/** Everything a frame asks for but its view and its record, which are answered with more than done or not done. */
type Deed = Exclude<FrameMessage, { type: 'frame-ready' | 'read-record' }>
type Doing<T extends Deed['type'] = Deed['type']> = (message: Extract<Deed, { type: T }>, tab: number, state: TabState) => Promise<boolean>

/** What is done for each message; answered with whether it was. */
const DEEDS: { readonly [T in Deed['type']]: Doing<T> } = {
  async shape({ shape }, tab) {
    await reshape(tab, shape, true)
    return true
  },
  async moved({ dx, dy, end }, tab) {
    const side = await tellHolder(tab, { to: 'holder', type: 'moved', dx, dy, end })
    if (end && (side === 'left' || side === 'right')) await settings.update((now) => (now.side === side ? now : { ...now, side }))
    return true
  },
  async tick({ item, ticked }) {
    await rememberTick(item, ticked)
    return true
  },
  async hide({ scope }, tab, { url }) {
    await changeTab(tab, (now) => (now === null ? null : { ...now, forced: false, leaving: true, shape: 'pill' }))
    await settings.update((now) => hide(now, url ?? '', scope))
    await reshape(tab, 'pill', false)
    return true
  },
  async unhide(_, tab, { url }) {
    await changeTab(tab, (now) => (now === null ? null : { ...now, leaving: false }))
    await settings.update((now) => unhide(now, url ?? ''))
    return true
  },
  async closed(_, tab) {
    await changeTab(tab, (now) => (now === null ? null : { ...now, leaving: false, key: null }))
    await tellHolder(tab, { to: 'holder', type: 'close' })
    return true
  },
  async terms({ on }) {
    await settings.update((now) => ({ ...now, terms: on }))
    return true
  },
  async open({ page, at }) {
    await open(page, at)
    return true
  },
  'use-figures': (_, tab, state) => accept(state, tab),
  'keep-record': async (record, tab, state) => keep(record, tab, new URL(leading(state.sighted)?.url ?? state.url ?? '').host),
  'undo-record': (_, tab) => takeBack(tab),
  voucher: (message, tab, { url }) => keepVouchers(message, tab, url ?? ''),
  'voucher-undo': async (_, tab, { vouchers }) => {
    await removeVouchers(vouchers)
    await changeTab(tab, (now) => (now === null ? null : { ...now, vouchers: [] }))
    return true
  },
  'show-entrance': async ({ words }, tab) => (await tellHolder(tab, { to: 'holder', type: 'show-entrance', words })) === true,
  'on-top': async ({ raise }, tab) => (await tellHolder(tab, { to: 'holder', type: 'on-top', raise })) === true,
}

/** Keeps the newer limits of this official page as this person's local figures; those accepted before from the same notice give way. */
async function accept(state: TabState, tab: number): Promise<boolean> {
  const one = leading(state.sighted)
  if (one === null || one.sighting.official !== true) return false
  const shown = await browser.tabs.get(tab).catch(() => undefined)
  const accepted = acceptedFigures(await offeredFigures(state), one.url, today(), shown?.title)
  if (accepted.length === 0) return false
  await localFigures.update((now) => withAccepted(now, accepted))
  return true
}

/** The way back from the record kept last on each tab. In memory alone: it holds what the person had said before. */
const ways = new Map<number, () => Promise<void>>()

async function keep(record: ConfirmedRecord, tab: number, host: string): Promise<boolean> {
  const undo = await keepRecord(record, host)
  if (undo !== null) ways.set(tab, undo)
  return undo !== null
}

/** False where the background was started anew since. */
async function takeBack(tab: number): Promise<boolean> {
  const undo = ways.get(tab)
  ways.delete(tab)
  await undo?.()
  return undo !== undefined
}

/** Keeps a payment, and remembers what was added so that it can be taken back. */
async function keepVouchers({ month, parts }: Extract<FrameMessage, { type: 'voucher' }>, tab: number, url: string): Promise<boolean> {
  const vouchers = await addVouchers(
    parts.map((part) => ({ month, ...part })),
    url,
  )
  await changeTab(tab, (now) => (now === null ? null : { ...now, vouchers }))
  return vouchers.length > 0
}

async function open(page: 'options' | 'popup' | 'counter', at?: string): Promise<void> {
  if (page === 'popup') {
    const opened = await browser.action.openPopup?.().then(
      () => true,
      () => false,
    )
    if (opened) return
  }
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html${at ? `#${encodeURIComponent(at)}` : ''}`) })
}
