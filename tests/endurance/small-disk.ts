/** A disk of its own for a profile, small enough to be filled; only where this machine lets us make one. */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BYTES = 90_000_000

const works = (command: string, ...parameters: string[]) => spawnSync(command, parameters).status === 0

/** Whether we may mount a file as a disk: needs root, loop devices and ext4's tools. */
export const canMakeDisks: boolean = process.getuid?.() === 0 && works('losetup', '-f') && works('mkfs.ext4', '-V')
if (!canMakeDisks) console.log('This machine lets nobody make a disk: the full disk is not tested, the quota is.')

export type SmallDisk = {
  readonly folder: string
  /** Leaves not one free byte. */
  readonly fill: () => void
  readonly free: () => void
}

/** Runs the work on a new disk that is gone afterwards, whatever comes of it. */
export async function withSmallDisk<T>(work: (disk: SmallDisk) => Promise<T>): Promise<T> {
  const place = mkdtempSync(join(tmpdir(), 'mizan-disk-'))
  const [image, folder] = [join(place, 'image'), mkdtempSync(join(tmpdir(), 'mizan-mount-'))]
  const filler = join(folder, 'filler')
  closeSync(openSync(image, 'w'))
  truncateSync(image, BYTES)
  if (!works('mkfs.ext4', '-q', '-m', '0', image) || !works('mount', '-o', 'loop', image, folder))
    throw new Error('The small disk could not be made.')
  try {
    return await work({ folder, fill: () => fill(filler), free: () => rmSync(filler) })
  } finally {
    works('umount', '--lazy', folder)
    rmSync(folder, { recursive: true, force: true })
    rmSync(place, { recursive: true, force: true })
  }
}

/** In ever smaller pieces, so that nothing is left between the last whole one and the end. */
function fill(path: string): void {
  const file = openSync(path, 'a')
  for (const size of [1 << 20, 1 << 12, 1]) {
    const piece = Buffer.alloc(size, 1)
    try {
      for (;;) writeSync(file, piece)
    } catch {
      // No room for a piece of this size: on with smaller ones.
    }
  }
  closeSync(file)
}
