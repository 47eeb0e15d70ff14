import { at, entries, type Spot } from '../compile/spot.ts'
import type { RuleContext } from './rule.ts'

/** Every placement of every example. */
export const placementSpots = ({ files }: RuleContext): readonly Spot[] =>
  files('example').flatMap((file) => entries(at(file, 'placements')))
