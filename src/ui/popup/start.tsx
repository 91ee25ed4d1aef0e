import { render } from 'preact'
import { addDays, type IsoDate } from '../../domain/dates.ts'
import { onChanged } from '../../platform/changes.ts'
import { today } from '../../platform/days.ts'
import { firstRead, isDrawnFrom, readFor } from '../../platform/picture.ts'
import { popupState } from '../../platform/popup.ts'
import { aheadOf, forgetAhead } from '../kit/ahead.ts'
import { attributesOf, keepDrawn, markPlace, setAll, startsAtPlan } from './picture.ts'
import { prepare } from './prepare.ts'
import { Popup } from './Popup.tsx'
import { tabOf } from './Tabs.tsx'

/** Shows the popup's views. */
export async function start(): Promise<void> {
  const root = document.getElementById('app')
  if (!root) return
  const day = today()
  markPlace()
  await prepare(day).catch(() => undefined)
  render(<Popup today={day} start={tabOf(location.hash.slice(1))} />, root)
  root.inert = false
  await keepFirst(root, day).catch(() => undefined)
  keepAhead(true)
}

async function keepFirst(root: HTMLElement, day: IsoDate): Promise<void> {
  const read = await firstRead()
  if (startsAtPlan() && read.picture === undefined) await keepDrawn(root, read, day)
}

/** For so many days after today the first screen is drawn ahead: it is opened again within a week. */
const DAYS = 6

/** Draws the first screen of a day where nobody sees it, and keeps it. */
async function drawAhead(day: IsoDate): Promise<void> {
  const read = await readFor(day)
  if (read.picture !== undefined) return
  await prepare(day)
  if (aheadOf(popupState)?.tab !== 'plan') return
  const [page, app] = [document.documentElement, document.createElement('div')]
  const look = attributesOf(page)
  render(<Popup today={day} start={null} />, app)
  const kept = keepDrawn(app, read, day)
  // Gone before any effect of it has run, and the page looks as before.
  render(null, app)
  setAll(page, look)
  await kept
}

async function drawAll(inPopup: boolean): Promise<void> {
  for (let ahead = 0; ahead <= DAYS; ahead += 1) {
    await new Promise((idle) => requestIdleCallback(idle))
    await drawAhead(addDays(today(), ahead))
  }
  // What is rendered later begins with what was read and loaded last.
  if (inPopup) await prepare(today())
  else forgetAhead()
}

/**
 * Keeps the first screens of today and the days to come, and draws them anew soon after anything they are made of has changed: the popup
 * then has them when it is opened, from wherever the change was made.
 */
export function keepAhead(inPopup: boolean): void {
  let timer: ReturnType<typeof setTimeout>
  let last = Promise.resolve()
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => (last = last.then(() => drawAll(inPopup)).catch(() => undefined)), 300)
  }
  onChanged((keys) => keys.some(isDrawnFrom) && soon())
  soon()
}
