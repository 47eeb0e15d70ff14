import { byRelevance, search } from '../src/domain/search/search.ts'
import { highlight } from '../src/domain/search/highlight.ts'
import { createNearWords } from '../src/domain/search/near-words.ts'
import { buildIndex } from '../src/domain/search/search-index.ts'
import { createToolkit } from '../src/domain/toolkit/toolkit.ts'
import { synthetic } from './synthetic.ts'

// Run with `npx tsx bench/search.bench.ts`: prints milliseconds, as median and 95th percentile.

const ROUNDS = 40

/** Runs something a number of times and prints how long a run takes. */
function measure(what: string, run: () => unknown, rounds = ROUNDS): void {
  run()
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }).sort((a, b) => a - b)
  const at = (share: number) =>
    (times[Math.floor(share * (rounds - 1))] ?? 0).toFixed(2).padStart(8)
  console.log(`${what.padEnd(44)}${at(0.5)}${at(0.95)}`)
}

/** The word without its third letter. */
const misspelt = (word: string) => word.slice(0, 2) + word.slice(3)

for (const size of [58, 1_000, 10_000, 100_000]) {
  const { dataset, names, texts } = synthetic(size)
  const toolkit = createToolkit(dataset, names)
  const index = buildIndex(toolkit, texts)
  const nearWords = createNearWords(index)
  const words = index.vocabulary.keys.length
  console.log(`\n${size} placements, ${words} words`.padEnd(45) + '  median     95 %')
  const [example] = dataset.examples
  const name = example?.name ?? ''
  const long = name.split(' ').find((word) => word.length > 5) ?? ''
  const frequent = toolkit.axes.theme.values[0]?.short ?? ''
  const everywhere = toolkit.axes.function.values[0]?.title ?? ''

  measure('build the index', () => buildIndex(toolkit, texts), size > 10_000 ? 5 : ROUNDS)
  measure('make ready for near words', () => createNearWords(index))
  measure('one letter', () => search(index, 's', nearWords))
  measure('a word', () => search(index, frequent, nearWords))
  measure('two words of an axis', () => search(index, everywhere, nearWords))
  measure('a whole name', () => search(index, name, nearWords))
  measure('a misspelt word', () => search(index, misspelt(long), nearWords))
  measure('nothing to be found', () => search(index, 'qqqqqqqq', nearWords))
  measure('twelve words, all misspelt', () =>
    search(index, index.vocabulary.keys.slice(0, 12).map(misspelt).join(' '), nearWords),
  )
  const result = search(index, frequent, nearWords)
  if (result !== null) {
    measure(`put ${result.hits.size} hits in order`, () => byRelevance(result))
    measure('highlight 200 texts', () =>
      dataset.examples.slice(0, 200).map((shown) => highlight(shown.name, result.terms)),
    )
  }
}
