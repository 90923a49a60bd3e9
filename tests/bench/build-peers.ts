import react from '@vitejs/plugin-react'
import { build } from 'vite'

/** Builds the floor and the peer for production, apart from the product. Called from the project's root. */
export async function buildPeers(outDir: string): Promise<void> {
  const root = 'tests/bench/peers'
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: ['floor', 'react', 'survey'].map((name) => `${root}/${name}.html`) },
    },
  })
}
