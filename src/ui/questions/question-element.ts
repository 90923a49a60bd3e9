/** Where a question's card is in the page. */
export const questionElementId = (id: string): string => `question-${id}`

export const questionElement = (id: string | null): HTMLElement | null =>
  id === null ? null : document.getElementById(questionElementId(id))
