/**
 * The one place where an address may become a script. The page's policy requires Trusted Types and knows
 * only this policy, which makes script addresses and nothing else: no markup, no script text.
 */
type ScriptPolicy = { createScriptURL(url: string): string }
type PolicyFactory = {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptPolicy
}

/** What our build puts beside the page: its worker chunks and the service worker. */
const OWN_SCRIPTS = /^(?:assets\/[\w.-]+\.js|sw\.js)$/

/** The address in full when it is one of our own scripts; throws for every other one. */
export function ownScript(url: string, base: string, development: boolean): string {
  const page = new URL('./', base)
  const script = new URL(url, page)
  const own = script.origin === page.origin && script.href.startsWith(page.href)
  if (own && (development || OWN_SCRIPTS.test(script.href.slice(page.href.length)))) return script.href
  throw new TypeError(`Not one of our own scripts: ${url}`)
}

const rules = { createScriptURL: (url: string) => ownScript(url, document.baseURI, import.meta.env.DEV) }

let policy: ScriptPolicy | undefined

function scriptPolicy(): ScriptPolicy {
  const factory: PolicyFactory | undefined = Reflect.get(globalThis, 'trustedTypes')
  policy ??= factory?.createPolicy('mizan', rules) ?? rules
  return policy
}

/** An address for `new Worker` or the service worker. Where Trusted Types are missing, the same check on plain text. */
export function scriptUrl(url: string): string {
  return scriptPolicy().createScriptURL(url)
}
