import { writeFileSync } from 'node:fs';
import { createServer as createWebServer } from 'node:https';
import type { Server } from 'node:net';
import { createSecureContext } from 'node:tls';
import {
  type CertificateMaker,
  createCertificateMaker,
} from '../../../electron/node/scripted-server/certificate-maker';
import { createMailServer } from '../../../electron/node/scripted-server/mail-server';
import { type AuditPlan, describeServer, planAudit, webAddress } from './audit-plan';

/** All servers of an audit's lab in one program. Its arguments: the number of domains, and the file for the authority's certificate. */
async function serveAudit(count: number, authorityFile: string): Promise<void> {
  const certificates = await createCertificateMaker('Mailwright audit lab');
  writeFileSync(authorityFile, certificates.authority);
  const plan = planAudit(count);
  for (const host of plan.hosts)
    for (const port of host.ports)
      await listen(await createMailServer(describeServer(host, port), certificates, {}), port, host.address);
  await listen(websiteOf(plan, certificates), 443, webAddress);
}

/** A website under every name: it makes the certificate for the name that it is asked for. */
function websiteOf({ documentAt }: AuditPlan, certificates: CertificateMaker): Server {
  const SNICallback = (
    name: string,
    done: (error: Error | null, context: ReturnType<typeof createSecureContext>) => void,
  ) => {
    void certificates.identityFor({ names: [name] }).then((identity) => done(null, createSecureContext(identity)));
  };
  return createWebServer({ SNICallback, noDelay: true }, (request, response) => {
    const document = documentAt(`https://${request.headers.host}${request.url}`);
    response.writeHead(document === null ? 404 : 200, { 'content-type': 'text/xml' }).end(document ?? '');
  });
}

async function listen(server: Server, port: number, address: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, address, 512, resolve);
  });
}

const [count = '', authorityFile = ''] = process.argv.slice(2);
void serveAudit(Number(count), authorityFile);
