import { describe } from 'vitest'
import { APPROVED } from '../../approved/approved.ts'
import { staysApproved } from '../../approved/compare.ts'

// After a change of what the spotter sees, made on purpose: `npm run approve`, and read the difference.
describe('the pages are seen as approved:', () => staysApproved(APPROVED.pages))
