import * as z from 'zod'
import { LONGEST_SLUG } from '../../text/slug.ts'

// No code is made of texts at run time: pages forbid that by their Content-Security-Policy, and only
// trying it is reported as a breach.
z.config({ jitless: true })

// The message beside each pattern completes “expected …”: it says the form and gives an example.

/** Slug: lower-case letters and digits in groups joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** An id as the contracts have it. */
export const slug = () =>
  z
    .string()
    .max(LONGEST_SLUG)
    .regex(SLUG, 'an id of lower-case letters a–z and digits joined by single hyphens: "my-id-2"')

/** One line of text that is not blank, with no white space around it. */
export const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^\S(?:[^\r\n]*\S)?$/, 'one line of text with no white space around it')

/** Text of one or more paragraphs that is not blank. */
export const prose = (max: number) => z.string().trim().min(1).max(max)

/** ISO 3166-1 alpha-2, upper case. */
export const countryCode = () =>
  z.string().regex(/^[A-Z]{2}$/, 'a country code of two capital letters (ISO 3166-1): "BE"')

/** An absolute https address of a place below which others stand: without query and fragment. */
export const address = (what: string) =>
  z
    .string()
    .max(500)
    .regex(/^https:\/\/[^\s/?#@\\]+(?:\/[^\s?#\\]*)?$/, `${what}: "https://example.org/toolkit/"`)
