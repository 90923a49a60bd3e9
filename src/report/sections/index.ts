/** The sections of a report in the order they are printed: to add one, write its file and add its line. */
import { answers } from './answers.ts'
import { cover } from './cover.ts'
import { domains } from './domains.ts'
import { gaps } from './gaps.ts'
import { headline } from './headline.ts'
import { method } from './method.ts'

export const sections = [cover, headline, domains, gaps, answers, method] as const

export type SectionId = (typeof sections)[number]['id']
