import { render } from 'preact'
import { today } from '../../src/platform/days.ts'
import { Counter } from '../../src/ui/popup/counter/Counter.tsx'

const root = document.getElementById('app')
if (root) render(<Counter today={today()} start={location.hash.slice(1)} />, root)
