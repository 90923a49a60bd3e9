import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { type LockedPackage, lockedPackages } from './locked-packages.ts'

const SBOM_FILE = 'sbom.cdx.json'
const NAME = 'virtual:bill-of-materials'

const encoded = (name: string) => name.split('/').map(encodeURIComponent).join('/')
const purl = (name: string, version: string) => `pkg:npm/${encoded(name)}@${version}`

/** One SPDX id, or an expression made of several. */
const licence = (spdx: string) =>
  /^[\w.-]+$/.test(spdx) ? { license: { id: spdx } } : { expression: spdx.replaceAll(/^\(|\)$/g, '') }

const hex = (integrity: string) => Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')

function component({ name, version, license, integrity }: LockedPackage) {
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    hashes: [{ alg: 'SHA-512', content: hex(integrity) }],
    licenses: [licence(license)],
    purl: purl(name, version),
  }
}

type Project = {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly description: string
  readonly dependencies: Readonly<Record<string, string>>
}

/**
 * What the app is made of as CycloneDX 1.6: every runtime package of the lock file with its digest. Neither date nor
 * number by chance: the same lock file gives the same bytes.
 */
export function sbom(root: string) {
  const { name, version, license, description, dependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Project
  const packages = lockedPackages(root)
  const refs = new Map(packages.map((one) => [one.name, purl(one.name, one.version)]))
  const own = purl(name, version)
  const edges = (ref: string, names: readonly string[]) => ({
    ref,
    dependsOn: names.flatMap((to) => refs.get(to) ?? []),
  })
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        description,
        licenses: [licence(license)],
        purl: own,
      },
    },
    components: packages.map(component),
    dependencies: [
      edges(own, Object.keys(dependencies)),
      ...packages.map((one) => edges(purl(one.name, one.version), one.needs)),
    ],
  }
}

const written = (root: string) => `${JSON.stringify(sbom(root), null, 1)}\n`

/** Puts the bill of materials beside the page for scanners, and into a module for the page to hand out without a request. */
export function billOfMaterials(): Plugin {
  let root = '.'
  return {
    name: 'mizan:bill-of-materials',
    configResolved: (config) => {
      root = config.root
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export const billOfMaterials = ${JSON.stringify(written(root))}` : undefined),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: SBOM_FILE, source: written(root) })
    },
  }
}
