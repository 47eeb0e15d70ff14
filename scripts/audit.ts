import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { buildSite } from './build-site.ts'
import { compressAll } from './site/compressed.ts'
import { findBrowser, thisMachine } from './checks/find-browser.ts'
import { lighthouse, type Device, type Verdict } from './checks/lighthouse.ts'
import { siteAddress } from './site/site-address.ts'
import { serve } from './serve.ts'
import { dataset } from './vite/dataset-plugin.ts'

// `npm run audit`: what Lighthouse says of the built site, and how much sooner a page paints than
// one of the same libraries that a script fills. Takes some minutes; a busy machine spoils it.

const PAGES = ['', 'cell/green/skills/networking/', 'example/digital-wallonia/', 'table/'] as const
const PORT = 4180
/** How often each page is looked at, and the slowed ones; the middle one counts. */
const LOOKS = 3
const ROUNDS = 5

/** The lowest scores that the project promises. */
const PROMISED: Readonly<Record<'desktop' | 'mobile', Readonly<Record<string, number>>>> = {
  desktop: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
  mobile: { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 },
}
/** The largest share of the bare page's time that the first page may take to paint. */
const PROMISED_SHARE = 0.5

const print = (line: string) => process.stdout.write(`${line}\n`)

async function main(): Promise<number> {
  const machine = thisMachine()
  const browser = findBrowser(machine)
  if (browser.kind === 'missing') throw new Error(browser.advice)
  const flags = ['--headless=new', '--disable-quic', '--disable-background-networking']
  if (machine.isRoot) flags.push('--no-sandbox')
  const look = (url: string, device: Device) => lighthouse(url, device, browser.path, flags)

  const folder = mkdtempSync(join(tmpdir(), 'audit-'))
  const site = join(folder, 'site')
  const bare = join(folder, 'bare')
  const code = await buildSite({ folder: site, address: siteAddress(`http://127.0.0.1:${PORT}/`) })
  if (code !== 0) return code
  await buildBare(bare)
  const [siteServer, bareServer] = [
    await serve({ root: site, port: PORT }),
    await serve({ root: bare, port: 0 }),
  ]
  try {
    const kept = await scores(siteServer.url, look)
    const fast = await paints(siteServer.url, bareServer.url, look)
    return kept && fast ? 0 : 1
  } finally {
    await Promise.all([siteServer.close(), bareServer.close()])
    rmSync(folder, { recursive: true, force: true })
  }
}

type Look = (url: string, device: Device) => Promise<Verdict>

/** Prints the scores of each page; whether all promises are kept. */
async function scores(site: string, look: Look): Promise<boolean> {
  let kept = true
  for (const device of ['desktop', 'mobile'] as const) {
    for (const page of PAGES) {
      const { scores: found, paint, failed } = await middleLook(site + page, device, look)
      const words = Object.entries(PROMISED[device]).map(([category, least]) => {
        const score = found[category] ?? 0
        if (score < least) kept = false
        return `${category} ${score}${score < least ? ` (promised: ${least})` : ''}`
      })
      print(`${device.padEnd(8)}/${page}: ${words.join(', ')}; paint ${paint} ms`)
      failed.forEach((title) => {
        print(`  fails: ${title}`)
      })
    }
  }
  return kept
}

/** Looks at a page several times: how fast it is depends on what else the machine does. */
async function middleLook(url: string, device: Device, look: Look): Promise<Verdict> {
  const verdicts: Verdict[] = []
  for (let round = 0; round < LOOKS; round++) verdicts.push(await look(url, device))
  const speed = ({ scores: { performance = 0 } }: Verdict) => performance
  const [verdict] = verdicts.sort((a, b) => speed(a) - speed(b)).slice(Math.floor(LOOKS / 2))
  if (!verdict) throw new Error('a page was never looked at')
  return verdict
}

/** Prints how soon the first page and the bare one paint on a slowed network; whether it is half. */
async function paints(site: string, bare: string, look: Look): Promise<boolean> {
  const times = { site: [] as number[], bare: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    times.site.push((await look(site, 'mobile, slowed')).paint)
    times.bare.push((await look(bare, 'mobile, slowed')).paint)
  }
  const share = middle(times.site) / middle(times.bare)
  print(`slowed  /: paint ${middle(times.site)} ms, bare page ${middle(times.bare)} ms`)
  print(`  all rounds: ${times.site.join(' ')}; bare ${times.bare.join(' ')}`)
  print(`  share ${share.toFixed(2)}, promised ${PROMISED_SHARE} at most`)
  return share <= PROMISED_SHARE
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

/** Builds the page of `bench/bare`, with a copy for who understands compression as the site has. */
async function buildBare(folder: string): Promise<void> {
  await build({
    root: 'bench/bare',
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), dataset()],
    build: { outDir: folder, emptyOutDir: true },
  })
  await compressAll(folder)
}

process.exitCode = await main()
