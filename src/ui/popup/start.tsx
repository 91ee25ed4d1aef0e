import { render } from 'preact'
import { today } from '../../platform/days.ts'
import { isPopup } from '../../platform/tab.ts'
import './popup.css'
import { prepare } from './prepare.ts'
import { Popup } from './Popup.tsx'
import { tabOf } from './Tabs.tsx'

const root = document.getElementById('app')
const day = today()
document.documentElement.dataset.place = isPopup() ? 'popup' : 'tab'
void prepare(day).finally(() => {
  if (root) render(<Popup today={day} start={tabOf(location.hash.slice(1))} />, root)
})
