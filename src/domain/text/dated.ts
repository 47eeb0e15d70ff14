const DAY_MS = 86_400_000
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** An ISO date `YYYY-MM-DD` as people write it: `22 November 2026`. What is no date stays as it is. */
export function dateInWords(date: string): string {
  const parts = partsOf(date)
  if (!parts) return date
  return `${parts.day} ${MONTHS[parts.month - 1] ?? ''} ${parts.year}`
}

/**
 * How old what was released on one date is on another, in whole units of the largest that fits:
 * `released today`, `3 days old`, `2 months old`, `1 year old`. Both are ISO dates `YYYY-MM-DD`. Null where it is not old at all
 * but to come, as on a machine whose clock is wrong, or where one is no date.
 */
export function ageInWords(of: string, on: string): string | null {
  const [from, to] = [partsOf(of), partsOf(on)]
  if (!from || !to) return null
  const days = Math.round((to.time - from.time) / DAY_MS)
  if (days < 0) return null
  const begun = (to.year - from.year) * 12 + (to.month - from.month)
  const months = to.day < from.day ? begun - 1 : begun
  if (days === 0) return 'released today'
  if (months >= 12) return old(Math.floor(months / 12), 'year')
  return months > 0 ? old(months, 'month') : old(days, 'day')
}

const old = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'} old`

/** Undefined for what is no date of the calendar. */
function partsOf(date: string) {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined
  const time = Date.parse(`${date}T00:00:00Z`)
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  // `2026-02-30` parses as a day of March.
  const isOfCalendar = !Number.isNaN(time) && new Date(time).getUTCDate() === day
  return isOfCalendar ? { year, month, day, time } : undefined
}
