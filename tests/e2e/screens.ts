/** An address for every screen, below the site's base. */
export const SCREENS = [
  '',
  '?country=BE&q=cluster',
  'cell/green/skills/networking/',
  'example/manufacturing-extension-partnership/',
  'table/?group=country',
  'about/',
  'cell/green/skill/',
] as const

/** A page that is not there comes with status 404, which the browser remarks upon. */
export const NOT_FOUND = [/status of 404/]
