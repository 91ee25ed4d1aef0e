import { render } from 'preact'
import { noteLine } from '../../src/platform/note.ts'
import { NoteOnPage } from '../../src/ui/frame/NoteOnPage.tsx'

/*
 * The note on a page. Without the key that the background gave for this tab it stays blank, and so it does deeper inside
 * another frame: our own holder puts it into the tab's page itself.
 */
const key = location.hash.slice(1)
const root = document.getElementById('app')
if (root !== null && key !== '' && window.parent === window.top && window.parent !== window) {
  const line = noteLine(key)
  void line.begin().then((view) => {
    if (view !== null) render(<NoteOnPage line={line} first={view} />, root)
  })
}
