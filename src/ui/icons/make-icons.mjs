/** Draws the app's icons as PNG, for platforms that install no SVG: `CHROMIUM_PATH=… npm run icons`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

const GROUND = '#0E6655'
const LINE = '#FBFAF7'

/** A maskable icon may be cut to the circle that is four fifths of it; the other brings its own round corners. */
const ICONS = [
  { file: 'star-192.png', size: 192, star: 0.72, radius: 0.22 },
  { file: 'star-512.png', size: 512, star: 0.72, radius: 0.22 },
  { file: 'star-maskable-512.png', size: 512, star: 0.58, radius: 0 },
]

const star = readFileSync('public/icons/star.svg', 'utf8')
  .replace(/<style>.*<\/style>/, '')
  .replace(GROUND, LINE)

const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'], args: ['--no-sandbox'] })
for (const { file, size, star: share, radius } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const ground = `display:grid;place-items:center;width:${size}px;height:${size}px;background:${GROUND};border-radius:${radius * size}px`
  const drawn = star.replace('<svg ', `<svg width="${share * size}" height="${share * size}" `)
  await page.setContent(`<body style="margin:0"><div style="${ground}">${drawn}</div>`)
  writeFileSync(`public/icons/${file}`, await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
