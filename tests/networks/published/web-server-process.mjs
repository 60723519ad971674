// Serves the documents of many hosts at one address: its argument is a JSON file, see web-server.ts.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { createSecureContext } from 'node:tls';

const { addresses, hosts } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const contexts = new Map(
  hosts.map(({ host, certificate, key }) => [
    host,
    createSecureContext({ cert: readFileSync(certificate), key: readFileSync(key) }),
  ]),
);
const [first] = hosts;
const answers = new Map(
  hosts.flatMap(({ host, files }) => Object.entries(files).map(([path, file]) => [host + path, file])),
);

for (const address of addresses) {
  createServer(
    {
      cert: readFileSync(first.certificate),
      key: readFileSync(first.key),
      SNICallback: (name, done) => done(null, contexts.get(name)),
    },
    (request, response) => {
      let asked = decodeURIComponent(request.url);
      request.on('data', (bytes) => {
        asked += bytes;
      });
      request.on('end', () => {
        const file = answers.get(request.headers.host + new URL(request.url, 'https://host').pathname);
        const isRefused = file?.onlyFor !== undefined && !asked.includes(file.onlyFor);
        response.writeHead(file === undefined || isRefused ? 404 : 200, { 'content-type': file?.type ?? 'text/plain' });
        response.end(file === undefined || isRefused ? 'not here\n' : Buffer.from(file.body, 'base64'));
      });
    },
  ).listen(443, address);
}
