import type { Plugin } from 'vite'

/** What the page may do. The meta element carries it to every host, headers repeat it where a host can send them. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types mizan',
].join('; ')

const SWITCHED_OFF = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'web-share',
  'xr-spatial-tracking',
]

/** The headers for one path. Only the service worker may connect, and only to us: it fetches the files it keeps. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const policy = path.endsWith('/sw.js') ? PAGE_POLICY.replace("connect-src 'none'", "connect-src 'self'") : PAGE_POLICY
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Connection-Allowlist': '(response-origin)',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': SWITCHED_OFF.map((feature) => `${feature}=()`).join(', '),
  }
}

/** Puts the policy first into the built page, and the headers on everything that preview serves. */
export function contentSecurity(): Plugin {
  return {
    name: 'mizan:content-security',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, context) =>
        context.server === undefined
          ? [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
                injectTo: 'head-prepend',
              },
            ]
          : [],
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value)
        next()
      })
    },
  }
}
