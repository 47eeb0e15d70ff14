/** `1 example`, `3 examples`, `2 countries`: a count with its unit. */
export function counted(count: number, one: string, several = `${one}s`): string {
  // Asking for the language's way of writing a number takes its time; small ones need none.
  const number = count < 1000 ? String(count) : count.toLocaleString('en-GB')
  return `${number} ${count === 1 ? one : several}`
}

/** `Belgium`, `Belgium or France`, `Belgium, France or Spain`. */
export function joined(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1] ?? ''}`
}
