import type { Basis, RoadMapTexts } from '../../toolkit/road-map.ts'
import type { FileValue } from '../schema/files.ts'

type RoadMapFile = FileValue<'roadmap'>
type Question = RoadMapFile['phases'][number]['questions'][number]

/** What the file says of the road map, each text with what it rests on. */
export function roadMapOf({ summary, inputs, references, phases }: RoadMapFile): RoadMapTexts {
  function basisOf({ source, reference }: Pick<Question, 'source' | 'reference'>): Basis {
    if (source) return { citation: source }
    const page = references.find(({ id }) => id === reference)
    return page ? { title: page.title, url: page.url, seen: page.seen } : { ours: true }
  }
  const noteOf = ({ id, text, theme, ...rests }: Question) => ({
    id,
    text,
    theme,
    basis: basisOf(rests),
  })
  return {
    summary,
    inputs,
    phases: phases.map(({ questions, choices, hints, ...phase }) => ({
      ...phase,
      questions: questions.map(noteOf),
      choices: choices.map(({ id, title, theme, note, items, ...rests }) => ({
        id,
        title,
        theme,
        note,
        items,
        basis: basisOf(rests),
      })),
      hints: hints.map(noteOf),
    })),
  }
}
