/** Builds the charts of trend and comparison and their floor as a page of their own and times them; exits with 1 when a budget is missed twice. */
import react from '@vitejs/plugin-react'
import { buildPage, print, runBundled } from './run-bundled.mjs'

/** The charts are drawn without the shipped questionnaires. */
const noQuestionnaires = {
  name: 'no-questionnaires',
  resolveId: (id) => (id === 'virtual:questionnaires' ? id : null),
  load: (id) => (id === 'virtual:questionnaires' ? 'export const shipped = []' : null),
}

await runBundled('trend', async ({ benchTrend }, folder) => {
  const pages = await buildPage('trend', folder, { plugins: [react(), noQuestionnaires] })
  return benchTrend(pages, print)
})
