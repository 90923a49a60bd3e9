import type { Plugin } from 'vite'

/** A build is one for use, whatever NODE_ENV the shell has: others are slower and carry the folder they were made in. */
export function production(): Plugin {
  return {
    name: 'mizan:production',
    enforce: 'pre',
    config(_config, { command }) {
      if (command === 'build') process.env['NODE_ENV'] = 'production'
    },
  }
}
