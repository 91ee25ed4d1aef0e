/** True in `npm test`, which looks at everything; `npm run unit` looks at a part where that says nearly as much in a tenth of the time. */
export const THOROUGH = process.env.FUZZ !== undefined
