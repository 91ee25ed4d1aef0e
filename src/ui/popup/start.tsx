import { render } from 'preact'
import { today } from '../../platform/days.ts'
import { isPopup } from '../../platform/tab.ts'
import './popup.css'
import { keepDrawn } from './picture.ts'
import { prepare } from './prepare.ts'
import { Popup } from './Popup.tsx'
import { tabOf } from './Tabs.tsx'

const root = document.getElementById('app')
const day = today()
document.documentElement.dataset.place = isPopup() ? 'popup' : 'tab'
void prepare(day).finally(() => {
  if (!root) return
  render(<Popup today={day} start={tabOf(location.hash.slice(1))} />, root)
  root.inert = false
  void keepDrawn(root).catch(() => undefined)
})
