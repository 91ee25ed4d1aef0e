/**
 * The packed words of the advisor, the plan and the notes, for those who can wait for them to be unpacked (`unpacked`). A build puts the
 * text in the place of this module (scripts/packWords.ts); elsewhere the words stand in the code.
 */
const lawWords: unknown = null
export default lawWords
