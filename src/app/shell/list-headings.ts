/** The main heading of each screen that lists placements. */
export const LIST_HEADINGS = {
  matrix: 'Policy actions by cell',
  table: 'Placements',
  recommendations: 'Recommendations',
} as const
