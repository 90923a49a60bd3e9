import { describe, expect, it } from 'vitest'
import type { EncryptedBackup } from '../../src/engine/backup.ts'
import { readFile } from '../../src/formats/read/index.ts'
import { writeEncryptedBackupFile } from '../../src/formats/write/backup.ts'
import { toBase64 } from '../../src/storage/base64.ts'
import { decryptBackup, encryptBackup, newHeader } from '../../src/ui/backup/encrypt-backup.ts'
import { decrypt, deriveBytes, encrypt } from '../../src/ui/backup/encryption.ts'
import { makeBackup } from '../../src/ui/backup/make-backup.ts'
import { openBackup } from '../../src/ui/backup/open-backup.ts'
import { pack, unpack } from '../../src/ui/backup/packing.ts'
import { strictBase64 } from '../../src/ui/backup/strict-base64.ts'
import { cases } from '../engine/cases.ts'
import { randomFrom } from '../engine/random.ts'
import { backupText, encode } from '../formats/documents.ts'

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (two) => Number.parseInt(two, 16))
const hex = (some: Uint8Array | null) => some && Buffer.from(some).toString('hex')
const utf8 = (text: string) => new TextEncoder().encode(text)

/** Little work, so that a thousand files can be tried; the bounds of the format allow no less. */
const QUICK = { ...newHeader(), iterations: 100_000 }
const PASSPHRASE = 'orchid lantern gravel'

const fileOf = (content: Uint8Array<ArrayBuffer>) => new File([content], 'backup.json')
const silent = () => {}

function envelope(file: Uint8Array): EncryptedBackup {
  const reading = readFile('backup.json', file)
  if (!reading.ok || reading.kind !== 'encrypted-backup') throw new Error('unread')
  return reading.encrypted
}

describe('the browser’s ciphers, as we call them', () => {
  // RFC 7914, section 11; ours is the first half of the 64 bytes there.
  it.each([
    ['passwd', 'salt', 1, '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc'],
    ['Password', 'NaCl', 80_000, '4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56'],
  ])('PBKDF2 of %s gives the published key', async (passphrase, salt, iterations, key) =>
    expect(hex(await deriveBytes(passphrase, utf8(salt), iterations))).toBe(key),
  )

  it('the same passphrase typed with composed and with separate letters is one', async () => {
    const [one, other] = await Promise.all(['\u00e9', 'e\u0301'].map((text) => deriveBytes(text, utf8('s'), 1)))
    expect(one).toEqual(other)
  })

  // McGrew and Viega, The Galois/Counter Mode of Operation, test case 16.
  it('AES-256-GCM gives the published ciphertext and tag, and opens them', async () => {
    const key = bytes('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308')
    const nonce = bytes('cafebabefacedbaddecaf888')
    const header = bytes('feedfacedeadbeeffeedfacedeadbeefabaddad2')
    const plain = bytes(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    )
    const ciphertext = bytes(
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b',
    )
    expect(hex(await encrypt(key, nonce, header, plain))).toBe(hex(ciphertext))
    expect(hex(await decrypt(key, nonce, header, ciphertext))).toBe(hex(plain))
    expect(await decrypt(key, nonce, header.fill(0), ciphertext)).toBeNull()
  })
})

describe('an encrypted backup', () => {
  it('is made with 600,000 iterations and fresh salt and nonce: none of 10,000 headers repeats one', () => {
    const headers = Array.from({ length: 10_000 }, newHeader)
    expect(new Set(headers.map(({ salt }) => salt)).size).toBe(10_000)
    expect(new Set(headers.map(({ nonce }) => nonce)).size).toBe(10_000)
    expect(new Set(headers.map(({ iterations }) => iterations))).toEqual(new Set([600_000]))
    expect([headers[0]?.salt, headers[0]?.nonce].map((text) => strictBase64(text ?? '')?.length)).toEqual([16, 12])
  })

  it('opens with its passphrase, asks for one first, and tells a wrong one', async () => {
    const reading = readFile('b.json', encode(backupText))
    if (!reading.ok || reading.kind !== 'backup') throw new Error('unread')
    const { format: _format, formatVersion: _version, digest: _digest, ...content } = reading.backup
    const stages: string[] = []
    const made = await makeBackup(content, PASSPHRASE, (stage) => void stages.push(stage))
    if (made.kind !== 'made') throw new Error('not made')
    expect(stages).toEqual(['writing', 'encrypting', 'checking'])
    expect(Buffer.from(made.bytes).toString()).not.toContain('Harbour')
    const open = (passphrase: string | null) => openBackup(fileOf(made.bytes), passphrase, silent)
    expect(await open(null)).toEqual({ kind: 'locked' })
    expect(await open(`${PASSPHRASE} `)).toEqual({ kind: 'wrong' })
    expect(await open(PASSPHRASE)).toEqual({ kind: 'opened', backup: reading.backup, encrypted: true })
  })

  it('law: refuses every flipped bit; those of the header and the ciphertext also where the digest was made to fit', async () => {
    const file = await encryptBackup(utf8(backupText), PASSPHRASE, QUICK)
    const random = randomFrom(7)
    for (let trial = 0; trial < cases(1000); trial++) {
      const flipped = file.slice()
      const at = random.below(file.length)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8))
      expect(readFile('backup.json', flipped).ok).toBe(false)
    }
    const whole = envelope(file)
    const cipherBytes = strictBase64(whole.ciphertext) ?? new Uint8Array()
    for (let trial = 0; trial < cases(20); trial++) {
      const other = cipherBytes.slice()
      const at = random.below(other.length)
      other[at] = (other[at] ?? 0) ^ (1 << random.below(8))
      const forged = envelope(writeEncryptedBackupFile(whole, toBase64(other)))
      expect(await decryptBackup(forged, PASSPHRASE)).toBeNull()
    }
    const forged = { ...whole, iterations: 100_001 }
    expect(await decryptBackup(envelope(writeEncryptedBackupFile(forged, whole.ciphertext)), PASSPHRASE)).toBeNull()
    expect(hex(await decryptBackup(whole, PASSPHRASE))).toBe(hex(utf8(backupText)))
  })

  it('is refused at once when it asks for a day of work, or for none', () => {
    const file = (iterations: number) =>
      writeEncryptedBackupFile({ ...newHeader(), iterations }, toBase64(new Uint8Array(99)))
    const began = performance.now()
    for (const iterations of [0, 1, 99_999, 10_000_001, 4e12, 1.5])
      expect(readFile('evil.json', file(iterations)).ok).toBe(false)
    expect(performance.now() - began).toBeLessThan(500)
    expect(readFile('fine.json', file(10_000_000)).ok).toBe(true)
  })

  it('is not unpacked beyond the limit', async () => {
    const bomb = await pack(new Uint8Array(5_000_000))
    expect(bomb.length).toBeLessThan(10_000)
    expect(await unpack(bomb, 4_999_999)).toBeNull()
    expect((await unpack(bomb, 5_000_000))?.length).toBe(5_000_000)
    expect(await unpack(utf8('not packed'), 100)).toBeNull()
  })

  it('law: what is damaged inside but encrypted well is still refused: the digest within holds', async () => {
    const damaged = utf8(backupText.replace('New locks', 'New socks'))
    const opened = await openBackup(fileOf(await encryptBackup(damaged, PASSPHRASE, QUICK)), PASSPHRASE, silent)
    expect(opened).toMatchObject({ kind: 'faulty', problems: [{ code: 'backup-changed' }] })
  })
})

describe('Base64', () => {
  it('comes back as it was at every length, and only in the one way it is written', () => {
    for (let length = 0; length < 70; length++) {
      const some = Uint8Array.from({ length }, (_, at) => (at * 37 + length) & 255)
      expect(strictBase64(toBase64(some))).toEqual(some)
    }
    expect(strictBase64('QQ==')).toEqual(Uint8Array.of(65))
    for (const other of ['QR==', 'QQ=', 'QQ', '?', 'Q Q==']) expect(strictBase64(other)).toBeNull()
    expect(toBase64(new Uint8Array(100_000))).toBe(Buffer.alloc(100_000).toString('base64'))
  })
})

it('a large file of ours that is no backup is told apart, and one that is too large is refused by its size', async () => {
  const other = await openBackup(fileOf(utf8('{"format": "x"}')), null, silent)
  expect(other).toMatchObject({ kind: 'faulty', problems: [{ code: 'not-a-mizan-file' }] })
  const arrayBuffer = () => Promise.reject(new Error('was read'))
  const huge = await openBackup({ name: 'x', size: 1e9, arrayBuffer }, null, silent)
  expect(huge).toMatchObject({ kind: 'faulty', problems: [{ code: 'file-too-large' }] })
})
