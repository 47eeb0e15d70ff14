import { contextOf } from '../../src/domain/data/files/context.ts'
import type { DataFile } from '../../src/domain/data/files/data-file.ts'
import { at, entries, fields, ordinal, text, type Spot } from '../../src/domain/data/files/spot.ts'
import { byCodeUnit } from '../../src/domain/data/files/diagnostics.ts'
import { placementSpots, placeSpot } from '../../src/domain/data/files/placement-spots.ts'

/** A text of the data with its place in a file: `data/examples/x.yaml:3`. */
export interface Found {
  readonly value: string
  readonly place: string
}

/** A cell, or a function of a recommendation, and where the source prints it. */
export interface Target {
  readonly kind: 'cell' | 'recommendation'
  readonly document: string | undefined
  readonly table: number | undefined
  readonly page: number | undefined
  /** The position that the next example has there. */
  readonly next: number
}

/** What of the data a new example has to go with. */
export interface KnownData {
  readonly mainSource: string | undefined
  /** Ids of the sources, with whether they go beyond the paper. */
  readonly sources: ReadonlyMap<string, boolean>
  /** Names of the countries by code, the one that is shown first. */
  readonly countries: ReadonlyMap<string, readonly string[]>
  readonly targets: ReadonlyMap<string, Target>
  /** The names of the examples, also as they are printed elsewhere. */
  readonly names: readonly Found[]
  /** The links of the examples, also as they are printed elsewhere. */
  readonly links: readonly Found[]
}

/** Looks up what a new example has to go with. What is damaged in the files is passed over. */
export function knownData(files: readonly DataFile[]): KnownData {
  const context = contextOf([...files].sort((a, b) => byCodeUnit(a.path, b.path)))
  const [toolkit, sources, countries] = (['toolkit', 'sources', 'countries'] as const).map(
    (kind) => context.files(kind)[0],
  )
  const owners = context
    .files('example')
    .flatMap((file) => [file, ...entries(at(file, 'placements')).map((one) => at(one, 'printed'))])
  const taken = new Map<string, number>()
  for (const placement of placementSpots(context)) {
    const place = text(placeSpot(placement)) ?? ''
    taken.set(place, Math.max(taken.get(place) ?? 0, ordinal(at(placement, 'position')) ?? 0))
  }
  const target = (kind: Target['kind'], id: string, source: Spot, printed: Spot) =>
    [
      id,
      {
        kind,
        document: text(at(source, 'document')),
        table: ordinal(at(source, 'table')),
        page: ordinal(at(printed, 'page')),
        next: (taken.get(id) ?? 0) + 1,
      },
    ] as const
  return {
    mainSource: toolkit && text(at(toolkit, 'mainSource')),
    sources: new Map(
      listed(sources).flatMap((source) =>
        texts(at(source, 'id')).map((id) => [id, at(source, 'supplementary').value === true]),
      ),
    ),
    countries: new Map(
      listed(countries && at(countries, 'countries')).flatMap((country) =>
        texts(at(country, 'code')).map((code) => [
          code,
          [at(country, 'name'), ...entries(at(country, 'also'))].flatMap(texts),
        ]),
      ),
    ),
    targets: new Map([
      ...context.files('matrix').flatMap((table) =>
        fields(at(table, 'cells')).flatMap(([challenge, row]) =>
          fields(row).map(([cluster, cell]) => {
            const id = `${text(at(table, 'theme')) ?? ''}/${challenge}/${cluster}`
            return target('cell', id, at(table, 'source'), cell)
          }),
        ),
      ),
      ...context.files('recommendations').flatMap((file) =>
        entries(at(file, 'recommendations')).flatMap((recommendation) =>
          fields(at(recommendation, 'functions')).map(([cluster, spot]) => {
            const id = `${text(at(recommendation, 'id')) ?? ''}/${cluster}`
            return target('recommendation', id, at(file, 'source'), spot)
          }),
        ),
      ),
    ]),
    names: owners.flatMap((owner) => found(at(owner, 'name'))),
    links: owners.flatMap((owner) => found(at(owner, 'url'))),
  }
}

const listed = (list: Spot | undefined): readonly Spot[] => (list ? entries(list) : [])

const texts = (spot: Spot): readonly string[] => {
  const value = text(spot)
  return value === undefined ? [] : [value]
}

const found = (spot: Spot): readonly Found[] =>
  texts(spot).map((value) => ({
    value,
    place: `${spot.file}:${spot.content.locate(spot.path).line}`,
  }))
