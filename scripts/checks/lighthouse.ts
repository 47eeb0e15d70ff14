import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'

/**
 * Fetched by npm when it is needed: with its 200 packages it would double what everybody installs.
 * The newest that runs on Node 20.
 */
const LIGHTHOUSE = 'lighthouse@12.8.2'

const REPORT = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: z.number(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      numericValue: z.number().optional(),
    }),
  ),
})

/** How a page is looked at: as on a desk or on a phone, on a network that is reckoned or really slowed. */
export type Device = 'desktop' | 'mobile' | 'mobile, slowed'

/** What Lighthouse says of a page. */
export interface Verdict {
  /** 0 to 100, by category. */
  readonly scores: Readonly<Record<string, number>>
  /** Largest contentful paint, in milliseconds. */
  readonly paint: number
  /** Total blocking time, in milliseconds. */
  readonly blocking: number
  /** Titles of the audits that cost it points, apart from speed. */
  readonly failed: readonly string[]
}

const FLAGS: Readonly<Record<Device, readonly string[]>> = {
  desktop: ['--preset=desktop'],
  mobile: [],
  'mobile, slowed': ['--throttling-method=devtools', '--only-categories=performance'],
}

/** Runs Lighthouse once on a page, in the browser at `browserPath`. Rejects where it cannot run. */
export async function lighthouse(
  url: string,
  device: Device,
  browserPath: string,
  browserFlags: readonly string[],
): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const output = join(folder, 'report.json')
  try {
    await promisify(execFile)(
      'npm',
      [
        ...['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', url],
        ...['--quiet', '--output=json', `--output-path=${output}`],
        `--chrome-flags=${browserFlags.join(' ')}`,
        ...FLAGS[device],
      ],
      { env: { ...process.env, CHROME_PATH: browserPath, PUPPETEER_SKIP_DOWNLOAD: '1' } },
    )
    return verdictOf(JSON.parse(readFileSync(output, 'utf8')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Reads a report. Throws where it is none. */
export function verdictOf(report: unknown): Verdict {
  const { categories, audits } = REPORT.parse(report)
  const all = Object.entries(categories)
  const failed = all
    .filter(([id]) => id !== 'performance')
    .flatMap(([, { auditRefs }]) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => audits[id]?.title ?? id)
  return {
    scores: Object.fromEntries(all.map(([id, { score }]) => [id, Math.round(score * 100)])),
    paint: Math.round(audits['largest-contentful-paint']?.numericValue ?? Number.NaN),
    blocking: Math.round(audits['total-blocking-time']?.numericValue ?? Number.NaN),
    failed: [...new Set(failed)],
  }
}
