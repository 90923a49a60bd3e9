import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { assessmentFileSchema } from '../../src/engine/assessment.ts'
import { schemaFiles, writeJsonSchema } from '../../src/formats/write/json-schema.ts'
import { orderOf } from '../../src/formats/write/key-order.ts'

const pathOf = (file: string) => new URL(`../../questionnaires/${file}`, import.meta.url)

if (process.env['MIZAN_WRITE_SCHEMAS'] === '1') {
  for (const file of schemaFiles) writeFileSync(pathOf(file), writeJsonSchema(file))
}

/** The names of all properties anywhere in a JSON Schema. */
function propertyNames(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own =
    'properties' in schema && typeof schema.properties === 'object' ? Object.keys(schema.properties ?? {}) : []
  return [...own, ...Object.values(schema).flatMap(propertyNames)]
}

describe('the JSON Schemas for authors', () => {
  it.each(schemaFiles)(
    '%s is current (to rewrite: MIZAN_WRITE_SCHEMAS=1 npx vitest run tests/formats/json-schema.test.ts)',
    (file) => {
      expect(readFileSync(pathOf(file), 'utf8')).toBe(writeJsonSchema(file))
    },
  )

  it.each(schemaFiles)('%s describes conditions, refuses unknown keys and loads nothing from elsewhere', (file) => {
    const text = writeJsonSchema(file)
    expect(text).toContain('"additionalProperties": false')
    expect([...text.matchAll(/"\$ref": "([^"]*)"/g)].every(([, to]) => to?.startsWith('#'))).toBe(true)
  })

  it('every key of the formats has a place in the order of written files', () => {
    const known = new Set([
      ...schemaFiles.flatMap((file) => propertyNames(JSON.parse(writeJsonSchema(file)))),
      ...propertyNames(z.toJSONSchema(assessmentFileSchema)),
    ])
    const strangers = [...known].filter((key) => orderOf(key) === orderOf('nobody’s key'))
    expect(known.size).toBeGreaterThan(90)
    expect(strangers).toEqual([])
  })
})
