import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import type { CertificateMaker } from './certificate-maker';
import { type LoopbackListener, listenOnLoopback } from './loopback-listener';
import type { WebAnswer, WebServerDescription } from './server-description';

const notFound: WebAnswer = { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'Nothing here.\n' };

/** Starts a web server over TLS as described, on a free port of loopback. */
export async function startWebServer(
  { certificate, answers, delayMs = 0 }: WebServerDescription,
  certificates: CertificateMaker,
): Promise<LoopbackListener> {
  const respond = (request: IncomingMessage, response: ServerResponse) => {
    const url = `https://${request.headers.host}${request.url}`;
    const { status = 200, headers = {}, body } = answers[url] ?? answers[url.replace(/\?.*$/, '')] ?? notFound;
    response.writeHead(status, { 'Content-Type': 'text/xml', ...headers });
    response.end(body);
  };
  const https = createServer(await certificates.identityFor(certificate), (request, response) => {
    setTimeout(() => respond(request, response), delayMs);
  });
  // A TCP server in front makes the pause, because an HTTPS server starts the handshake at once.
  const server = createTcpServer({ pauseOnConnect: true }, (socket) => {
    setTimeout(() => {
      if (!socket.destroyed) https.emit('connection', socket);
    }, delayMs);
  });
  return await listenOnLoopback(server);
}
