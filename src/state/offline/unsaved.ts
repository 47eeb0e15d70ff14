/** Says whether a form that a person writes in would come back whole if the page were loaded anew. */
export type IsKept = () => boolean

const forms = new Set<IsKept>()

/** Has `isKept` asked before the page is loaded anew; gives back how to end that. */
export function beforeReload(isKept: IsKept): () => void {
  forms.add(isKept)
  return () => {
    forms.delete(isKept)
  }
}

/** Whether loading the page anew would lose nothing that a person has written. */
export const isAllKept = (): boolean => [...forms].every((isKept) => isKept())
