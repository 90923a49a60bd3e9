/** What a finger, a screen without colours of ours and a calm eye need; each tells what is wrong, one sentence each. */
import type { Page } from 'playwright-core'

/** Controls of fewer pixels than these either way, except links within a sentence. */
export function smallTargets(page: Page, pixels: number): Promise<string[]> {
  return page.evaluate((wanted) => {
    const least = wanted - 0.5
    const inSentence = (element: Element) =>
      element.matches('a') &&
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent ?? '').trim() !== (element.textContent ?? '').trim()
    const target = (element: Element) => {
      const own = element.getBoundingClientRect()
      const label = element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : null
      return label?.getBoundingClientRect() ?? own
    }
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    return [...document.querySelectorAll(controls)].flatMap((element) => {
      if (!shown(element) || inSentence(element)) return []
      const { width, height } = target(element)
      if (width >= least && height >= least) return []
      const size = `${Math.round(width)} × ${Math.round(height)} px`
      return [`${size}: ${element.outerHTML.slice(0, 140)} ${element.textContent?.slice(0, 40)}`]
    })
  }, pixels)
}

/** What is chosen but looks like its neighbours that are not. */
export function unmarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LOOKS = ['backgroundColor', 'borderColor', 'borderWidth', 'fontWeight', 'textDecorationLine'] as const
    const look = (element: Element) => {
      const style = getComputedStyle(element)
      return LOOKS.map((name) => style[name]).join(' ')
    }
    const native = (element: Element) =>
      element.matches('input') &&
      getComputedStyle(element).appearance !== 'none' &&
      getComputedStyle(element).opacity !== '0'
    const group = (element: Element) => element.closest('fieldset, ul, ol, nav') ?? document.body
    const pairs: readonly (readonly [string, string])[] = [
      ['input:checked', 'input:not(:checked)'],
      ['[aria-pressed=true]', '[aria-pressed=false]'],
      ['[aria-current]', 'button:not([aria-current])'],
    ]
    return pairs.flatMap(([chosen, other]) =>
      [...document.querySelectorAll(chosen)].flatMap((element) => {
        const neighbour = group(element).querySelector(other)
        if (!neighbour || native(element)) return []
        const box = (one: Element) => one.closest('label') ?? one
        const same = look(box(element)) === look(box(neighbour)) && look(element) === look(neighbour)
        return same ? [`looks like its neighbours: ${element.outerHTML.slice(0, 140)}`] : []
      }),
    )
  })
}

/** What moves although the person asked for calm. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map((part) => Number.parseFloat(part)))
    const restless = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element)
      const animated = animationName !== 'none' && seconds(animationDuration) > 0
      return seconds(transitionDuration) > 0 || animated || scrollBehavior === 'smooth'
    })
    const running = document.getAnimations().map(() => 'an animation')
    return [...restless.map((element) => `moves: ${element.outerHTML.slice(0, 100)}`), ...running]
  })
}

/** Whether the focus is hidden under something that stays on the screen (WCAG 2.4.11). */
export function coveredFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const active = document.activeElement
    // Past the last control the focus is in the browser's own bars.
    if (!active || active === document.body) return []
    const box = (active.matches('[type=radio], [type=checkbox]') && active.closest('label')) || active
    const { left, right, top, bottom } = box.getBoundingClientRect()
    const [across, rows] = [(Math.max(0, left) + Math.min(innerWidth, right)) / 2, 12]
    const seen = Array.from({ length: rows }, (_, at) => {
      const over = document.elementFromPoint(across, top + ((at + 0.5) * (bottom - top)) / rows)
      return over !== null && (box.contains(over) || over.contains(box))
    })
    return seen.includes(true) ? [] : [`covered: ${active.outerHTML.slice(0, 140)}`]
  })
}
