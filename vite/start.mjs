/** Builds Mizan, serves it on this machine and says where. */
import { build, preview } from 'vite'

await build({ logLevel: 'warn' })
const server = await preview({ logLevel: 'warn' })
const address = server.resolvedUrls?.local[0]
console.log(`Mizan is ready: ${address}  (stop with Ctrl+C)`)
