export function RemindersSection() {
  return null
}
