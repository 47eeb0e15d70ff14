import type { Fact, FactSource, Facts } from '../../toolkit/texts.ts'
import type { FileValue } from '../schema/files.ts'

type ExampleFile = FileValue<'example'>
type Reference = ExampleFile['references'][number]

/** Puts the references in the place of their ids. A fact whose reference says nothing is left out. */
export function resolvedFacts(
  facts: ExampleFile['facts'],
  references: readonly Reference[],
): Facts {
  const fact = <Value>(
    stated: { readonly value: Value; readonly reference: string } | undefined,
  ): Fact<Value> | undefined => {
    const reference = references.find(({ id }) => id === stated?.reference)
    const source = reference && sourceOf(reference)
    return stated && source ? { value: stated.value, source } : undefined
  }
  return {
    kind: fact(facts.kind),
    level: fact(facts.level),
    body: fact(facts.body),
    years: fact(facts.years),
    sector: fact(facts.sector),
    summary: fact(facts.summary),
  }
}

/** What a reference stands for; `undefined` where it names no page, document or link. */
export function sourceOf(reference: Reference): FactSource | undefined {
  const { title, url, seen, printedLink, citation } = reference
  if (citation) return { citation }
  if (printedLink) return { printedLink }
  return title !== undefined && url !== undefined && seen !== undefined
    ? { title, url, seen }
    : undefined
}
