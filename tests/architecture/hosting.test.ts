import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { headersFor } from '../../vite/content-security.ts'
import { hostingFiles } from '../../vite/hosting.ts'

const folder = 'docs/hosting'

if (process.env['MIZAN_WRITE_HOSTING'] === '1') {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(hostingFiles)) writeFileSync(`${folder}/${name}`, text)
}

it.each(Object.entries(hostingFiles))(
  'docs/hosting/%s says what the build says; write it anew with MIZAN_WRITE_HOSTING=1',
  (name, text) => {
    expect(readFileSync(`${folder}/${name}`, 'utf8')).toBe(text)
  },
)

it.each(Object.keys(hostingFiles))('docs/hosting/%s sends every header, and the worker its own policy', (name) => {
  const text = hostingFiles[name] ?? ''
  for (const [header, value] of Object.entries(headersFor('/'))) {
    expect(text).toContain(header)
    expect(text).toContain(value)
  }
  expect(text).toContain(headersFor('/sw.js')['Content-Security-Policy'])
})
