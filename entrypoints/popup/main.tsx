import { render } from 'preact'
import { today } from '../../src/platform/days.ts'
import { isPopup } from '../../src/platform/tab.ts'
import { warm } from '../../src/ui/popup/engine.ts'
import { Popup } from '../../src/ui/popup/Popup.tsx'
import { tabOf } from '../../src/ui/popup/Tabs.tsx'

warm()
const root = document.getElementById('app')
document.documentElement.dataset.place = isPopup() ? 'popup' : 'tab'
if (root) render(<Popup today={today()} start={tabOf(location.hash.slice(1))} />, root)
