import type { Draft } from '../../state/draft.ts'

/** The id of the control of a field on the page, and where the summary of problems leads. */
export const fieldId = (field: keyof Draft): string => `suggest-${field}`
