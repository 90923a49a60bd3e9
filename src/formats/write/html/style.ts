/** The style sheet of the page: the interface's palette, light and dark, and paper. */
import { type Colour, colours } from '../pdf/colours.ts'
import { property } from '../svg/paint.ts'

const DARK: Readonly<Record<Colour, string>> = {
  ink: '#EEF2F0',
  muted: '#B3BEBA',
  faint: '#82908B',
  line: '#2B3834',
  grid: '#3C4A46',
  well: '#1D2926',
  paper: '#16201D',
  accent: '#57C5A9',
  accentFill: '#1F3A33',
  accentBand: '#2A4D44',
  tint1: '#1E2E29',
  tint4: '#326254',
  previous: '#98A7C7',
  target: '#E3A64A',
  stop: '#F08A80',
  stopWell: '#3A211F',
}

const properties = (palette: Readonly<Record<Colour, string>>) =>
  (Object.keys(colours) as Colour[]).map((colour) => `${property(colour)}:${palette[colour]}`).join(';')

/** All of it: no address is named, so nothing can be loaded. */
export const style = `
:root{${properties(colours)};color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root{${properties(DARK)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 'Noto Sans','Noto Sans Arabic',system-ui,sans-serif}
:lang(ar){line-height:1.8}
header,main,footer{max-width:800px;margin:auto;padding:0 24px}
header{padding-block:48px 24px}
footer{padding-block:40px;color:var(--muted);font-size:13px}
h1{margin:0;font-size:40px;line-height:1.25}
h2{margin:48px 0 8px;padding-top:16px;border-top:1px solid var(--line);font-size:28px;line-height:1.3}
h3{margin:32px 0 8px;font-size:20px;line-height:1.4}
h4{margin:24px 0 4px;font-size:16px}
h1,h2,h3,h4,b,th{font-weight:600}
h1,p,li,dd{overflow-wrap:anywhere}
p,dd,li{white-space:pre-line}
p{margin:8px 0}
a{color:var(--accent)}
.marking{max-width:none;margin:0;padding:8px 24px;text-align:center;font-weight:600;color:var(--stop)}
.overline{color:var(--muted);font-weight:600;font-size:15px}
.lead{font-size:18px}
.muted,.detail,dt,.aside{color:var(--muted);font-size:15px}
.aside{float:inline-end;font-weight:400}
.stop{color:var(--stop);font-weight:600}
.notice{margin:16px 0;padding:12px 16px;border-inline-start:3px solid var(--faint);background:var(--well)}
.notice.halt{border-color:var(--stop);background:var(--stop-well)}
.logo{float:inline-end;max-width:200px;max-height:80px}
dl{margin:16px 0}
dd{margin:0}
.facts,.figures{display:grid;gap:12px 24px;grid-template-columns:repeat(auto-fit,minmax(150px,1fr))}
.figures dd{font-size:20px;font-weight:600}
.figures .main dd{font-size:28px;color:var(--accent)}
.figures dd.detail{font-size:13px;font-weight:400;color:var(--muted)}
svg{display:block;width:100%;height:auto;margin:16px 0;overflow:visible}
td svg{margin:6px 0;width:110px}
.scroll{position:relative;overflow-x:auto}
.scroll:focus-visible{outline:2px solid var(--accent)}
table{width:100%;margin:16px 0;border-collapse:collapse;font-size:15px}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:6px 12px 6px 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
:dir(rtl):is(th,td){padding:6px 0 6px 12px}
thead .end{white-space:normal}
thead th{border-color:var(--faint);color:var(--muted);font-size:13px}
tbody th{font-weight:400;min-width:120px}
td{overflow-wrap:break-word}
.strong>*{font-weight:600}
.end{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
ol,ul{padding-inline-start:24px}
li{margin:8px 0}
li::marker{color:var(--accent);font-weight:600}
nav ol{list-style:none;padding:0}
nav li{margin:4px 0}
nav .inner{padding-inline-start:24px}
.qa{display:grid;grid-template-columns:88px 1fr;gap:0 12px;padding:12px 0;border-bottom:1px solid var(--line);break-inside:avoid}
.qa>*{min-width:0}
.qa p{margin:0 0 4px}
.qa dl{display:grid;grid-template-columns:120px 1fr;gap:2px 12px;margin:4px 0}
.qa dt,.qa dd{font-size:15px;min-width:0}
.open{color:var(--muted)}
@media (max-width:520px){header,main,footer{padding-inline:16px}h1{font-size:28px}h2{font-size:22px}.qa,.qa dl{grid-template-columns:1fr}}
@page{margin:20mm}
@media print{body{font-size:10.5pt}header,main,footer{max-width:none;padding-inline:0}h2,h3,h4{break-after:avoid}tr,svg,li{break-inside:avoid}.break{break-before:page}.scroll{overflow:visible}a{color:inherit;text-decoration:none}}
`
