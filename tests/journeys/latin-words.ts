import type { Page } from 'playwright-core'

/** Names that are written in Latin letters in Arabic text too. */
const SAME_EVERYWHERE =
  /^(QC-\d+|English|PDF|JSON|CSV|A4|Letter|SPF|DKIM|DMARC|NIST|CSF|CIS|CISA|CPG|CPGs|ISO|IEC|ACSC|NCSC|GCC|USB|URL|IT)$/

/** Words in Latin letters that a person of this page sees or hears, each once, but for names that are the same everywhere. */
export async function latinWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const nodes: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent?.closest('script, style, noscript, [lang="en"]') === null) nodes.push(node.textContent ?? '')
    }
    const spoken = ['aria-label', 'title', 'alt', 'placeholder', 'aria-roledescription', 'aria-description']
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      spoken.map((name) => element.getAttribute(name) ?? ''),
    )
    return [document.title, ...nodes, ...attributes]
  })
  const words = texts.flatMap((text) => text.match(/[\p{Script=Latin}][\p{Script=Latin}\d&.-]*/gu) ?? [])
  return [...new Set(words.map((word) => word.replace(/[.-]+$/, '')))].filter((word) => !SAME_EVERYWHERE.test(word))
}
