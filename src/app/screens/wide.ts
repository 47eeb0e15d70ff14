/** Windows with room for a cell beside the whole matrix. */
export const WIDE = '(min-width: 95em)'
