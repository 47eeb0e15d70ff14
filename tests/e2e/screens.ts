/** A recommendation whose title can be read, one of which a part can, and one whose title is lost. */
export const RECOMMENDATIONS = {
  full: 'recommendation/r01/',
  partial: 'recommendation/r06/',
  lost: 'recommendation/r09/',
} as const

/** An address for every screen, below the site's base. */
export const SCREENS = [
  '',
  '?country=BE&q=cluster',
  'cell/green/skills/networking/',
  'example/manufacturing-extension-partnership/',
  'table/?group=country',
  'recommendations/',
  'roadmap/',
  ...Object.values(RECOMMENDATIONS),
  'suggest/',
  'about/',
  'cell/green/skill/',
] as const

/** A page that is not there comes with status 404, which the browser remarks upon. */
export const NOT_FOUND = [/status of 404/]
