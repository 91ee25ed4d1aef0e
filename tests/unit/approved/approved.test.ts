import { describe } from 'vitest'
import { APPROVED } from '../../approved/approved.ts'
import { staysApproved } from '../../approved/compare.ts'

/*
 * What the product says to people who were chosen so that everything occurs, in files that are read like a specification. A change made on
 * purpose: `npm run approve`, read the difference, commit both.
 */
describe('the answers are those approved:', () => staysApproved(APPROVED.answers))
