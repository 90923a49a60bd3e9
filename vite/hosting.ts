/** The same headers in the words of the servers people have. `docs/hosting/` holds what these functions return. */
import { headersFor } from './content-security.ts'

const WORKER = '/sw.js'
const page = Object.entries(headersFor('/'))
const workerPolicy = headersFor(WORKER)['Content-Security-Policy'] ?? ''
const POLICY = 'Content-Security-Policy'

/** What is served by content hash may be kept for ever; the rest is asked for again each time. */
const KEEP = 'public, max-age=31536000, immutable'
const ASK = 'no-cache'

const rest = page.filter(([name]) => name !== POLICY)

const nginx = () =>
  [
    '# The two maps belong into the http block, beside the server block.',
    'map $uri $mizan_policy {',
    `    default "${headersFor('/')[POLICY]}";`,
    `    ~/sw\\.js$ "${workerPolicy}";`,
    '}',
    'map $uri $mizan_cache {',
    `    default "${ASK}";`,
    `    ~/assets/ "${KEEP}";`,
    '}',
    '',
    '# These lines belong into the server block; root is the folder that holds the built files.',
    'root /srv/mizan;',
    `add_header ${POLICY} $mizan_policy always;`,
    'add_header Cache-Control $mizan_cache always;',
    ...rest.map(([name, value]) => `add_header ${name} "${value}" always;`),
    'add_header Strict-Transport-Security "max-age=31536000" always;',
  ].join('\n')

const caddy = () =>
  [
    'mizan.example {',
    '    root * /srv/mizan',
    '    file_server',
    '    @worker path /sw.js',
    '    @page not path /sw.js',
    '    @kept path /assets/*',
    '    @asked not path /assets/*',
    `    header @page ${POLICY} "${headersFor('/')[POLICY]}"`,
    `    header @worker ${POLICY} "${workerPolicy}"`,
    `    header @kept Cache-Control "${KEEP}"`,
    `    header @asked Cache-Control "${ASK}"`,
    '    header {',
    ...rest.map(([name, value]) => `        ${name} "${value}"`),
    '        Strict-Transport-Security "max-age=31536000"',
    '    }',
    '}',
  ].join('\n')

const apache = () =>
  [
    '# In .htaccess or the virtual host; needs mod_headers.',
    ...page.map(([name, value]) => `Header always set ${name} "${value}"`),
    'Header always set Strict-Transport-Security "max-age=31536000"',
    `Header always set Cache-Control "${ASK}"`,
    '<Files "sw.js">',
    `    Header always set ${POLICY} "${workerPolicy}"`,
    '</Files>',
    '<If "%{REQUEST_URI} =~ m#/assets/#">',
    `    Header always set Cache-Control "${KEEP}"`,
    '</If>',
  ].join('\n')

const headersFile = () =>
  [
    '/*',
    ...rest.map(([name, value]) => `  ${name}: ${value}`),
    ...['/', '/index.html', '/assets/*'].flatMap((path) => [
      path,
      `  ${POLICY}: ${headersFor('/')[POLICY]}`,
      ...(path === '/assets/*' ? [`  Cache-Control: ${KEEP}`] : []),
    ]),
    WORKER,
    `  ${POLICY}: ${workerPolicy}`,
  ].join('\n')

/** File name in `docs/hosting/` → its text. */
export const hostingFiles: Readonly<Record<string, string>> = {
  'nginx.conf': `${nginx()}\n`,
  Caddyfile: `${caddy()}\n`,
  'apache.htaccess': `${apache()}\n`,
  _headers: `${headersFile()}\n`,
}
