import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bundleReport } from './vite/bundle-report.ts'
import { contentSecurity } from './vite/content-security.ts'
import { leanPdf } from './vite/lean-jspdf.ts'
import { notices } from './vite/notices.ts'
import { offline } from './vite/offline.ts'
import { production } from './vite/production.ts'
import { questionnaires } from './vite/questionnaires.ts'
import { billOfMaterials } from './vite/sbom.ts'

/** jsPDF asks for these only to draw HTML, SVG and PNG pictures, which we never do. */
const absent = fileURLToPath(new URL('src/formats/write/pdf/absent.ts', import.meta.url))

const report = bundleReport()

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [
    production(),
    react(),
    questionnaires(),
    notices(report.modules),
    contentSecurity(),
    report.page,
    billOfMaterials(),
    offline(),
  ],
  resolve: { alias: { html2canvas: absent, canvg: absent, dompurify: absent, 'fast-png': absent } },
  worker: {
    format: 'es',
    plugins: () => [questionnaires(), leanPdf(), report.worker()],
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups: [{ name: 'pdf-fonts', test: /\.ttf/ }] } },
    },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // It asks for more while the program is still on its way.
            { name: 'opening', test: /src\/ui\/opening\.ts$/, priority: 1 },
            // What is needed first travels in one piece: fewer requests, and it packs better.
            { name: 'app', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
  preview: { port: 4173 },
})
