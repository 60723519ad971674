// Serves documents with and without encryption at one address, and writes down each request with its body: its argument is a JSON file,
// see published-lookup-bed.ts.
import { appendFileSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { text } from 'node:stream/consumers';

const { address, certificate, key, documents, providerDocument, log } = JSON.parse(
  readFileSync(process.argv[2], 'utf8'),
);

for (const scheme of ['https', 'http']) {
  const serve = async (request, response) => {
    const url = new URL(request.url, `${scheme}://${request.headers.host}`);
    const body = await text(request);
    appendFileSync(log, `${JSON.stringify({ host: url.hostname, told: decodeURIComponent(url.search) + body })}\n`);
    const document = documents[`${url.origin}${url.pathname}`];
    if (document === 'wants-password')
      return response.writeHead(401, { 'www-authenticate': 'Basic realm="mail"' }).end();
    if (document === 'to-provider') return response.writeHead(301, { location: providerDocument }).end();
    const type = document?.startsWith('<?xml') ? 'text/xml' : 'text/html';
    response.writeHead(document === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(document ?? 'not here\n');
  };
  if (scheme === 'http') createServer(serve).listen(80, address);
  else createTlsServer({ cert: readFileSync(certificate), key: readFileSync(key) }, serve).listen(443, address);
}
