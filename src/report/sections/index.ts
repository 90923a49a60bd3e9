/** The sections of a report in the order they are printed: to add one, write its file and add its line. */
import { answers } from './answers.ts'
import { changes } from './changes.ts'
import { contents } from './contents.ts'
import { cover } from './cover.ts'
import { domains } from './domains.ts'
import { gaps } from './gaps.ts'
import { headline } from './headline.ts'
import { heatmap } from './heatmap.ts'
import { method } from './method.ts'
import { plan } from './plan.ts'
import { trend } from './trend.ts'

export const sections = [
  cover,
  contents,
  headline,
  trend,
  changes,
  domains,
  heatmap,
  gaps,
  plan,
  answers,
  method,
] as const

export type SectionId = (typeof sections)[number]['id']
