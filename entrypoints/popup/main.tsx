import { render } from 'preact'
import { today } from '../../src/platform/days.ts'
import { isPopup } from '../../src/platform/tab.ts'
import { Popup } from '../../src/ui/popup/Popup.tsx'

const root = document.getElementById('app')
document.documentElement.dataset.place = isPopup() ? 'popup' : 'tab'
if (root) render(<Popup today={today()} />, root)
