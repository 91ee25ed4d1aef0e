import { render } from 'preact'
import '../../src/ui/tokens.css'
import '../../src/ui/kit/kit.css'
import '../../src/ui/options/options.css'
import { App } from '../../src/ui/options/App.tsx'
import { keepAhead } from '../../src/ui/popup/start.tsx'

const root = document.getElementById('root')
if (root) render(<App />, root)
// What changes here changes the popup's first screen.
keepAhead(false)
