import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { protocol, type Session } from 'electron';

/** The only origin that the window loads from. */
export const appOrigin = 'app://mailwright';

/** react-aria-components 1.22.1 adds this one style element by itself; its text does not change. */
const reactAriaStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** What a page of the window may load and run: its own files, no network, no inline code. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${reactAriaStyle}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The file below `root` that an address of the window names; null for any other address or place. */
export function fileForUrl(root: string, url: string): string | null {
  let path: string;
  try {
    const parsed = new URL(url);
    if (`${parsed.protocol}//${parsed.host}` !== appOrigin) return null;
    path = decodeURIComponent(parsed.pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const file = resolve(root, `.${path === '/' ? '/index.html' : path}`);
  return file.startsWith(resolve(root) + sep) ? file : null;
}

/** Gives `app:` addresses an origin. To be called before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/**
 * Serves the files below `root` as `app://mailwright/`; any other request is answered with "not found". Electron recommends
 * `protocol.handle` instead, which answers with the `Response` of fetch: to load that delays the first frame by 30 ms.
 */
export function serveAppScheme(root: string): void {
  protocol.registerBufferProtocol('app', async ({ method, url }, answer) => {
    const file = method === 'GET' ? fileForUrl(root, url) : null;
    const data = file === null ? null : await readFile(file).catch(() => null);
    if (file === null || data === null) answer(notFound);
    else answer({ data, headers: headersFor(file), mimeType: mediaTypeOf(file) });
  });
}

/** Resolves once the page has the code of its first page (`first` in `build/bundle.mjs`), and is busy with it. */
export function firstCode({ webRequest }: Pick<Session, 'webRequest'>): Promise<void> {
  return new Promise((resolve) => {
    webRequest.onCompleted({ urls: [`${appOrigin}/assets/first-*.js`] }, () => {
      webRequest.onCompleted(null);
      resolve();
    });
  });
}

function mediaTypeOf(file: string): string {
  return mediaTypes[extname(file)] ?? 'application/octet-stream';
}

function headersFor(file: string): Record<string, string> {
  const mediaType = mediaTypeOf(file);
  return {
    'Content-Type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
  };
}

const notFound = {
  statusCode: 404,
  data: Buffer.alloc(0),
  headers: { 'Content-Security-Policy': contentSecurityPolicy },
};
