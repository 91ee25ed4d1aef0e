/** Why a value could not be stored: the device or quota is full, a newer version wrote it, it breaks the schema, or the browser refused. */
export type StorageFault = 'full' | 'newer' | 'invalid' | 'failed'

/** A write that did not happen. What was stored before is still there. */
export class StorageProblem extends Error {
  readonly fault: StorageFault
  readonly key: string

  constructor(fault: StorageFault, key: string, cause?: unknown) {
    super(`storage ${key}: ${fault}`, { cause })
    this.name = 'StorageProblem'
    this.fault = fault
    this.key = key
  }
}

const FULL = /quota|no space|disk full|NO_DEVICE_SPACE/i

/** Names what the browser's own error means; each browser words a full disk differently. */
export function storageProblem(key: string, error: unknown): StorageProblem {
  if (error instanceof StorageProblem) return error
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error)
  return new StorageProblem(FULL.test(text) ? 'full' : 'failed', key, error)
}

/** The fault of a write that rejected, whatever it rejected with. */
export const faultOf = (error: unknown): StorageFault => (error instanceof StorageProblem ? error.fault : 'failed')
