export function MyFigures() {
  return null
}
