/** Runs the library's bench (budget P10); the app must have been built. Exits with 1 when it is missed twice in a row. */
import { print, runBundled } from './run-bundled.mjs'

await runBundled('library', ({ benchLibrary }) => benchLibrary(print))
