export function Knows() {
  return null
}
