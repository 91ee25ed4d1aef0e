import '../../platform/fake.ts'
import { parseHTML } from 'linkedom'
import { render, type ComponentChild } from 'preact'
import { afterAll, beforeAll } from 'vitest'
import type { Language } from '../../../../src/domain/text.ts'
import { LanguageContext } from '../../../../src/ui/kit/language.ts'
import { SavingContext, type Saving } from '../../../../src/ui/kit/saving.ts'

const SAVING: Saving = { note: null, save: () => Promise.resolve(true), clear: () => undefined }

/** Gives the tests of a file a document to render into, and takes it away after them. */
export function withDocument(): void {
  const before = globalThis.document
  beforeAll(() => {
    globalThis.document = parseHTML('<!doctype html><html><body></body></html>').document
  })
  afterAll(() => {
    globalThis.document = before
  })
}

/** What a view draws at first. */
export function drawn(view: ComponentChild, language: Language = 'zh'): HTMLElement {
  const root = document.createElement('div')
  render(
    <SavingContext.Provider value={SAVING}>
      <LanguageContext.Provider value={language}>{view}</LanguageContext.Provider>
    </SavingContext.Provider>,
    root,
  )
  return root
}
