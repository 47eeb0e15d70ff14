import { describe, expect, it } from 'vitest'
import { shippedData } from '../../../fixtures/shipped-data.ts'

const { dataset, names, texts } = shippedData

/** What ids look like, those of placements too. */
const ID = /^[a-z0-9]+(?:[-/@][a-z0-9]+)*$/

/** Every string of a value, however deep, the names of its fields too. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  // A page on the web may have the name of an initiative as its title: that is said of the page.
  if ('seen' in value) return []
  return Object.entries(value).flatMap(([key, part]) => [key, ...stringsIn(part)])
}

/** The long strings of a value, but for ids. */
const saidIn = (value: unknown) =>
  new Set(stringsIn(value).filter((text) => text.length > 40 && !ID.test(text)))

describe('what is compiled of the shipped data', () => {
  it('is said once: nothing long stands both in what comes first and in the texts', () => {
    const [first, later] = [saidIn({ dataset, names }), saidIn(texts)]
    expect(first.size).toBeGreaterThan(40)
    expect(later.size).toBeGreaterThan(200)
    expect([...first].filter((text) => later.has(text))).toEqual([])
  })

  it('tells first nothing but names: no field for what comes with the texts', () => {
    const { summary, ...others } = names
    expect(summary).not.toBe('')
    const fields = new Set(stringsIn({ dataset, others }))
    for (const field of [
      ...['summary', 'explanation', 'url', 'urlNote', 'note', 'notes', 'facts', 'details'],
      ...['lessons', 'legible', 'printed', 'reason', 'authors', 'rights', 'also', 'knownCountries'],
    ]) {
      expect(fields, field).not.toContain(field)
    }
  })

  it('says how things hang together without a word: a dataset has ids and proper names alone', () => {
    const { sources, examples, repository, site } = dataset
    const proper = new Set([
      ...sources.map(({ publisher }) => publisher),
      ...examples.map(({ name }) => name),
      repository,
      site,
    ])
    // Names of fields, country codes and the version are no words of the data either.
    const known = /^[a-z]+[A-Z]\w+$|^[A-Z]{2}$|^\d+\.\d+\.\d+$/
    const words = stringsIn(dataset).filter((text) => !ID.test(text) && !known.test(text))
    expect(words.filter((text) => !proper.has(text))).toEqual([])
  })
})
