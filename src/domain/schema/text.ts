import * as z from 'zod'

/** Slug: lower-case letters and digits in groups joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** An id as the contracts have it. */
export const slug = () => z.string().max(64).regex(SLUG)

/** One line of text that is not blank, with no white space around it. */
export const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^\S(?:[^\r\n]*\S)?$/)

/** Text of one or more paragraphs. */
export const prose = (max: number) => z.string().trim().min(1).max(max)

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = () => z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)

/** ISO 3166-1 alpha-2, upper case. */
export const countryCode = () => z.string().regex(/^[A-Z]{2}$/)
