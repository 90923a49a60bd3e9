/** XML and HTML put together so that a text can never be anything but text. */

/** Finished markup; made only here, so that whatever else is put into a document is text. */
export type Markup = { readonly markup: string }

export type Attributes = Readonly<Record<string, string | number | null>>
export type Child = Markup | string | null

const FORBIDDEN = /[\p{Surrogate}\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as it may stand in XML and HTML, in an element or an attribute; what neither can hold becomes U+FFFD. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(FORBIDDEN, '\ufffd')
    .replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? '')

/** Two decimals are a hundredth of a pixel. */
const written = (value: string | number) =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100 + 0) : escaped(value)

const attributesOf = (attributes: Attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${written(value)}"`))
    .join('')

const contentOf = (children: readonly Child[]) =>
  children.map((child) => (typeof child === 'string' ? escaped(child) : (child?.markup ?? ''))).join('')

/** An element; an attribute or child that is null is left out, numbers keep two decimals. */
export const element = (name: string, attributes: Attributes, ...children: readonly Child[]): Markup => ({
  markup: `<${name}${attributesOf(attributes)}>${contentOf(children)}</${name}>`,
})

/** An element that never has content. */
export const single = (name: string, attributes: Attributes): Markup => ({
  markup: `<${name}${attributesOf(attributes)}/>`,
})

/** Several pieces as one. */
export const together = (children: readonly Child[]): Markup => ({ markup: contentOf(children) })
