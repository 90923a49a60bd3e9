const FIELDS = ':is(input, textarea, select):not([autocomplete])'

/**
 * Browsers write what stands in the fields of a page into their session files, which nobody encrypts, but for fields that
 * ask them not to. Asks for every field there is and will be; returns the way out.
 */
export function keepFieldsPrivate(): () => void {
  const ask = () => {
    for (const field of document.querySelectorAll(FIELDS)) field.setAttribute('autocomplete', 'off')
  }
  const observer = new MutationObserver(ask)
  observer.observe(document.body, { childList: true, subtree: true })
  ask()
  return () => observer.disconnect()
}
