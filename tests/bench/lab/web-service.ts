import { createServer as createPlainServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { ServerIdentity } from '../../../electron/node/scripted-server/certificates';
import type { Page } from '../scenarios/scenario';

const notFound: Page = { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not found</h1>' };

/** A website over TLS with these pages, which does not listen yet. */
export function createWebService(pages: Readonly<Record<string, Page>>, identity: ServerIdentity): Server {
  return createServer({ ...identity, noDelay: true }, (request, response) => {
    // A POST is answered once its body has arrived.
    request.resume().once('end', () => answer(pageFor(request, pages), response));
  });
}

/** A website that only redirects to TLS, as most do on port 80. */
export function createRedirectService(): Server {
  return createPlainServer((request, response) => {
    response.writeHead(301, { location: `https://${request.headers.host}${request.url}` }).end();
  });
}

function answer({ status = 200, headers = {}, body, delayMs = 0 }: Page, response: ServerResponse): void {
  setTimeout(() => response.writeHead(status, { ...headers }).end(body), delayMs);
}

function pageFor({ method, headers, url = '/' }: IncomingMessage, pages: Readonly<Record<string, Page>>): Page {
  const [path = ''] = url.split('?', 1);
  const place = `${method === 'POST' ? 'POST ' : ''}https://${headers.host}${path}`;
  const all = Object.keys(pages).find((key) => key.endsWith('*') && place.startsWith(key.slice(0, -1)));
  return pages[place] ?? pages[all ?? ''] ?? notFound;
}
