import type { Format } from '../format.ts'
import type { Messages } from '../index.ts'

export const compare = (_f: Format): Messages['compare'] => ({})
