import { render } from 'preact'
import { today } from '../../src/platform/days.ts'
import { isPopup } from '../../src/platform/tab.ts'
import { prepare } from '../../src/ui/popup/prepare.ts'
import { Popup } from '../../src/ui/popup/Popup.tsx'
import { tabOf } from '../../src/ui/popup/Tabs.tsx'

const root = document.getElementById('app')
const day = today()
document.documentElement.dataset.place = isPopup() ? 'popup' : 'tab'
void prepare(day).finally(() => {
  if (root) render(<Popup today={day} start={tabOf(location.hash.slice(1))} />, root)
})
