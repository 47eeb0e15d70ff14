import { at, entries, fields, type Spot } from './spot.ts'
import type { DataContext } from './context.ts'
import { basedSpots, phaseSpots } from './road-map-spots.ts'

/** Every place in the data that says where something stands: objects with a `document`. */
export const citationSpots = ({ files }: DataContext): readonly Spot[] => [
  ...(['themes', 'challenges', 'functions'] as const)
    .flatMap((kind) => files(kind))
    .flatMap((file) => entries(at(file, 'values')))
    .flatMap((value) => [
      at(value, 'explanation'),
      ...fields(at(value, 'functions')).map(([, explanation]) => explanation),
    ])
    .map((explanation) => at(explanation, 'source')),
  ...(['matrix', 'recommendations', 'technologies'] as const)
    .flatMap((kind) => files(kind))
    .map((file) => at(file, 'source')),
  ...files('roadmap').flatMap((file) => [
    at(at(file, 'summary'), 'source'),
    ...entries(at(file, 'inputs')).map((input) => at(input, 'source')),
  ]),
  ...phaseSpots({ files }).flatMap((phase) =>
    ['explanation', 'outcome'].map((name) => at(at(phase, name), 'source')),
  ),
  ...basedSpots({ files })
    .map((spot) => at(spot, 'source'))
    .filter(({ value }) => value !== undefined),
  ...files('example').flatMap((file) => [
    ...['placements', 'details', 'lessons']
      .flatMap((list) => entries(at(file, list)))
      .map((entry) => at(entry, 'source')),
    ...entries(at(file, 'references'))
      .map((reference) => at(reference, 'citation'))
      .filter(({ value }) => value !== undefined),
  ]),
]
