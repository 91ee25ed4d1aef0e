/** Texts by name, each made when it is first asked for, after all before it: what was said earlier counts for those that follow. */
export interface Texts {
  names: readonly string[]
  of: (name: string) => string
}

export function texts(makers: Readonly<Record<string, () => string>>): Texts {
  const names = Object.keys(makers)
  const made = new Map<string, string>()
  return {
    names,
    of: (name) => {
      for (const one of names.slice(0, names.indexOf(name) + 1)) if (!made.has(one)) made.set(one, makers[one]!())
      return made.get(name)!
    },
  }
}
