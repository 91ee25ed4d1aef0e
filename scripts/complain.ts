/** Says on the error output what is wrong; the command ends with 2. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`)
  process.exitCode = 2
}
