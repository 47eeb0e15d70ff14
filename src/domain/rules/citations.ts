import { at, entries, fields, type Spot } from '../compile/spot.ts'
import type { RuleContext } from './rule.ts'

/** Every place in the data that says where something stands: objects with a `document`. */
export const citationSpots = ({ files }: RuleContext): readonly Spot[] => [
  ...(['themes', 'challenges', 'functions'] as const)
    .flatMap((kind) => files(kind))
    .flatMap((file) => entries(at(file, 'values')))
    .flatMap((value) => [
      at(value, 'explanation'),
      ...fields(at(value, 'functions')).map(([, explanation]) => explanation),
    ])
    .map((explanation) => at(explanation, 'source')),
  ...files('matrix').map((file) => at(file, 'source')),
  ...files('example')
    .flatMap((file) => entries(at(file, 'placements')))
    .map((placement) => at(placement, 'source')),
]
