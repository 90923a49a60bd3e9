import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** What breaks a rule of WCAG 2.2 A or AA on this page: one sentence for each element, none when all is well. */
export async function axe(page: Page): Promise<string[]> {
  // Otherwise every look opens a second tab, and ours may never be drawn again; there are no frames to look into.
  const builder = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await builder
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .analyze()
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => {
      const why = (node.failureSummary ?? '').split('\n').slice(1).join(' ').replaceAll(/\s+/g, ' ').trim()
      return `${violation.help} (${violation.id}): ${node.target.join(' ')}. ${why}`
    }),
  )
}
