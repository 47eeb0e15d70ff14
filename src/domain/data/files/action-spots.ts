import type { DataContext } from './context.ts'
import { rowSpots } from './matrix-spots.ts'
import { recommendationSpots } from './recommendation-spots.ts'
import { at, entries, fields, type Spot } from './spot.ts'

/** Every place that lists actions: the cells, and the functions of the recommendations. */
export const slotSpots = (context: DataContext): readonly Spot[] =>
  [
    ...rowSpots(context),
    ...recommendationSpots(context).map((recommendation) => at(recommendation, 'functions')),
  ].flatMap((row) => fields(row).map(([, slot]) => slot))

/** Every mention of an action. */
export const actionSpots = (context: DataContext): readonly Spot[] =>
  slotSpots(context).flatMap((slot) => entries(at(slot, 'actions')))
