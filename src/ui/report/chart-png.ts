import type { ChartFile, Picture } from './file-messages.ts'

/** Twice the size on the screen: sharp on paper and on fine screens. */
const SCALE = 2

/** A chart as PNG; null where this browser cannot draw it. */
export async function chartPng({ svg, width, height }: ChartFile): Promise<Picture> {
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  try {
    await image.decode()
  } catch {
    return null
  }
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return blob && new Uint8Array(await blob.arrayBuffer())
}
