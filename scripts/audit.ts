import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from './build-site.ts'
import { barePages } from './checks/bare-pages.ts'
import { findBrowser, thisMachine } from './checks/find-browser.ts'
import { lighthouse, type Device, type Verdict } from './checks/lighthouse.ts'
import { compileData } from './reading/compile-data.ts'
import { serve } from './serve.ts'
import { withCompressed } from './site/compressed.ts'
import { siteAddress } from './site/site-address.ts'
import { fillFolder } from './site/site-folder.ts'
import { command } from './world/command.ts'
import { nodeEffects } from './world/effects.ts'

// `npm run audit`: what Lighthouse says of the built site, and how soon its pages paint and answer
// beside bare ones of the same libraries. Takes some minutes; a busy machine spoils it.

const PAGES = ['', 'cell/green/skills/networking/', 'example/digital-wallonia/', 'table/'] as const
const PORT = 4180
/** How often each page is looked at; the middle one counts. */
const LOOKS = 5

/** The lowest scores that the project promises. */
const PROMISED: Readonly<Record<'desktop' | 'mobile', Readonly<Record<string, number>>>> = {
  desktop: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
  mobile: { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 },
}
/** How much longer than the bare page that was rendered beforehand a page may keep a phone busy, in ms. */
const MORE_BLOCKING = 50
/** The largest share of that page's largest paint that a page may take, on a network that is reckoned. */
const PAINT_SIMULATED = 1.1
/** The largest share of the paint of the page that a script fills, on a network that is really slowed. */
const PAINT_APPLIED = 0.5

const print = (line: string) => process.stdout.write(`${line}\n`)

type Look = (url: string, device: Device) => Promise<Verdict>

async function audit(): Promise<number> {
  const machine = thisMachine()
  const browser = findBrowser(machine)
  if (browser.kind === 'missing') throw new Error(browser.advice)
  const flags = ['--headless=new', '--disable-quic', '--disable-background-networking']
  if (machine.isRoot) flags.push('--no-sandbox')
  const look: Look = (url, device) => lighthouse(url, device, browser.path, flags)

  const effects = nodeEffects()
  const compiled = await compileData(effects)
  if (!compiled.ok) throw new Error('The data has mistakes: see "npm run data".')
  const { data } = compiled
  const folder = mkdtempSync(join(tmpdir(), 'audit-'))
  const [site, bare] = [join(folder, 'site'), join(folder, 'bare')]
  const address = siteAddress(`http://127.0.0.1:${PORT}/`)
  await buildSite({ data, folder: site, address }, effects)
  await fillFolder(bare, await withCompressed(await barePages(data, effects)), effects)
  const siteServer = await serve({ root: site, port: PORT })
  const bareServer = await serve({ root: bare, port: 0 })
  try {
    const kept = [
      await desktopScores(siteServer.url, look),
      await onPhones(siteServer.url, `${bareServer.url}rendered/`, look),
      await paints(siteServer.url, bareServer.url, look),
    ]
    return kept.every(Boolean) ? 0 : 1
  } finally {
    await Promise.all([siteServer.close(), bareServer.close()])
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Prints the scores of each page on a desk; whether all promises are kept. */
async function desktopScores(site: string, look: Look): Promise<boolean> {
  let kept = true
  for (const page of PAGES) {
    const verdict = middle(await looks(site + page, 'desktop', look), speed)
    kept = printScores('desktop', page, verdict) && kept
  }
  return kept
}

/**
 * Prints for each page on a phone, beside the bare page that was looked at in turn with it: scores,
 * how long it keeps the phone busy, and its largest paint; whether all promises are kept.
 */
async function onPhones(site: string, bare: string, look: Look): Promise<boolean> {
  let kept = true
  for (const page of PAGES) {
    const own: Verdict[] = []
    const beside: Verdict[] = []
    for (let round = 0; round < LOOKS; round++) {
      own.push(await look(site + page, 'mobile'))
      beside.push(await look(bare, 'mobile'))
    }
    const isScored = printScores('mobile', page, middle(own, speed))
    const [blocking, bareBlocking] = [own, beside].map((all) => median(all, (one) => one.blocking))
    const [paint, barePaint] = [own, beside].map((all) => median(all, (one) => one.paint))
    const share = (paint ?? 0) / (barePaint ?? 1)
    print(
      `  busy ${blocking} ms, bare page ${bareBlocking} ms; ${MORE_BLOCKING} ms more are promised`,
    )
    print(
      `    all: ${own.map((one) => one.blocking).join(' ')}; bare ${beside.map((one) => one.blocking).join(' ')}`,
    )
    print(
      `  paint ${paint} ms, bare page ${barePaint} ms: share ${share.toFixed(2)}, promised ${PAINT_SIMULATED}`,
    )
    const isQuick =
      (blocking ?? 0) <= (bareBlocking ?? 0) + MORE_BLOCKING && share <= PAINT_SIMULATED
    kept = isScored && isQuick && kept
  }
  return kept
}

/** Prints how soon the first page and one that a script fills paint on a slowed network. */
async function paints(site: string, bare: string, look: Look): Promise<boolean> {
  const times = { site: [] as number[], bare: [] as number[] }
  for (let round = 0; round < LOOKS; round++) {
    times.site.push((await look(site, 'mobile, slowed')).paint)
    times.bare.push((await look(bare, 'mobile, slowed')).paint)
  }
  const [own, beside] = [times.site, times.bare].map((all) => median(all, (one) => one))
  const share = (own ?? 0) / (beside ?? 1)
  print(`slowed  /: paint ${own} ms, page that a script fills ${beside} ms`)
  print(`  all: ${times.site.join(' ')}; bare ${times.bare.join(' ')}`)
  print(`  share ${share.toFixed(2)}, promised ${PAINT_APPLIED} at most`)
  return share <= PAINT_APPLIED
}

async function looks(url: string, device: Device, look: Look): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = []
  for (let round = 0; round < LOOKS; round++) verdicts.push(await look(url, device))
  return verdicts
}

function printScores(device: 'desktop' | 'mobile', page: string, verdict: Verdict): boolean {
  let kept = true
  const words = Object.entries(PROMISED[device]).map(([category, least]) => {
    const score = verdict.scores[category] ?? 0
    if (score < least) kept = false
    return `${category} ${score}${score < least ? ` (promised: ${least})` : ''}`
  })
  print(`${device.padEnd(8)}/${page}: ${words.join(', ')}`)
  verdict.failed.forEach((title) => {
    print(`  fails: ${title}`)
  })
  return kept
}

const speed = ({ scores: { performance = 0 } }: Verdict): number => performance

/** The one in the middle: how fast a page is depends on what else the machine does. */
function middle<Value>(all: readonly Value[], by: (value: Value) => number): Value {
  const found = [...all].sort((a, b) => by(a) - by(b))[Math.floor(all.length / 2)]
  if (found === undefined) throw new Error('Nothing was looked at.')
  return found
}

const median = <Value>(all: readonly Value[], by: (value: Value) => number): number =>
  by(middle(all, by))

await command(import.meta.url, audit)
