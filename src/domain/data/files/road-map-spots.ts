import type { DataContext } from './context.ts'
import { at, entries, type Spot } from './spot.ts'

/** The phases of the road map. */
export const phaseSpots = ({ files }: Pick<DataContext, 'files'>): readonly Spot[] =>
  files('roadmap').flatMap((file) => entries(at(file, 'phases')))

/** The lists of a phase whose entries say what they rest on. */
export const PHASE_LISTS = ['questions', 'choices', 'hints'] as const

/** Every text of the road map that says what it rests on: questions, choices and hints. */
export const basedSpots = (context: Pick<DataContext, 'files'>): readonly Spot[] =>
  phaseSpots(context).flatMap((phase) => PHASE_LISTS.flatMap((list) => entries(at(phase, list))))
