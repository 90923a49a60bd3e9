/** Builds the page that times both writers of PDF and runs it; exits with 1 when a budget is missed twice. The app must have been built. */
import { loadConfigFromFile } from 'vite'
import { buildPage, print, runBundled } from './run-bundled.mjs'

await runBundled('pdf', async ({ benchPdf }, folder) => {
  // The workers are built as the app's are.
  const app = await loadConfigFromFile({ command: 'build', mode: 'production' }, 'vite.config.ts')
  const pages = await buildPage('pdf', folder, { resolve: app?.config.resolve, worker: app?.config.worker })
  return benchPdf(pages, print)
})
