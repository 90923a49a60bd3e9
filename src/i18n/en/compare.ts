import type { Format } from '../format.ts'

export const compare = (_f: Format) => ({})
