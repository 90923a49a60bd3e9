import { describe, expect, it } from 'vitest'
import { newVault } from '../../../src/storage/vault/new-vault.ts'
import { openVault } from '../../../src/storage/vault/vault.ts'
import { vaultFrom } from '../../../src/storage/vault/vault-row.ts'
import { PASSPHRASE, PHRASE } from './samples.ts'

describe('the row in clear that holds the wrapped keys', async () => {
  const { vault } = await newVault(PASSPHRASE, PHRASE)
  const withLock = (change: object) => ({ ...vault, locks: vault.locks.map((lock) => ({ ...lock, ...change })) })

  it('is read as it was made, and names no secret', () => {
    expect(vaultFrom(structuredClone(vault))).toEqual(vault)
    expect(vault.locks.map(({ iterations }) => iterations)).toEqual([600_000, 600_000])
    expect(JSON.stringify(vault)).not.toContain(PASSPHRASE)
    expect(JSON.stringify(vault)).not.toContain(PHRASE)
  })

  it.each([
    ['no number of rounds', { iterations: undefined }],
    ['too few rounds', { iterations: 599_999 }],
    ['more rounds than anybody should wait for', { iterations: 10_000_001 }],
    ['half a round', { iterations: 600_000.5 }],
    ['endless rounds', { iterations: Number.POSITIVE_INFINITY }],
    ['a short salt', { salt: 'AAAA' }],
    ['a nonce that is no Base64', { nonce: '????????????????' }],
    ['a wrapped key of another length', { wrapped: 'AAAA' }],
    ['megabytes in the place of a salt', { salt: 'A'.repeat(5_000_000) }],
    ['another kind', { kind: 'magic' }],
  ])('is damaged with %s, before any key is made', async (_what, change) => {
    expect(vaultFrom(withLock(change))).toBe('damaged')
    expect(await openVault(vaultFrom(withLock(change)), PASSPHRASE)).toBe('damaged')
  })

  it.each([
    ['nothing', undefined, null],
    ['text', 'vault', 'damaged'],
    ['no locks', { ...vault, locks: [] }, 'damaged'],
    ['no id', { ...vault, id: 3 }, 'damaged'],
    ['a newer version', { version: 2 }, 'newer'],
  ])('with %s says so', (_what, value, expected) => expect(vaultFrom(value)).toEqual(expected))

  it('opens for nobody when one authenticated part of it was changed', async () => {
    expect(await openVault(vaultFrom(withLock({ iterations: 600_001 })), PASSPHRASE)).toBe('wrong')
    expect(await openVault(vaultFrom({ ...vault, id: crypto.randomUUID() }), PASSPHRASE)).toBe('wrong')
    expect(await openVault(vault, PASSPHRASE)).toBeTypeOf('object')
  })
})
