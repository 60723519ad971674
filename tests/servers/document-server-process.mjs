// Serves documents over HTTPS at one address: its argument is a JSON file, see document-server.ts.
import { appendFileSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';

const { address, certificate, key, documents, log } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (request, response) => {
  const url = `https://${request.headers.host}${request.url}`;
  appendFileSync(log, `${request.method} ${url}\n`);
  const body = documents[url];
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/xml; charset=utf-8' });
  response.end(body ?? 'not here\n');
}).listen(443, address);
