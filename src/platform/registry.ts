import { definedItems, type Item } from './item.ts'
import './items.ts'
import './ledger.ts'
import './popup.ts'

/** Every stored item of the product, by key. A test checks that no module that defines one is missing above. */
export const allItems = (): Item<unknown>[] => [...definedItems.values()]
