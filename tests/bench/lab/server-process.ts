import { appendFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:net';
import type { Security } from '../../../electron/contract/candidate';
import {
  type CertificateMaker,
  createCertificateMaker,
} from '../../../electron/node/scripted-server/certificate-maker';
import { imapDialect } from '../../../electron/node/scripted-server/imap-dialect';
import { floods } from '../scenarios/flooding';
import { scenarios } from '../scenarios/scenarios';
import { type LabPlan, labPassword, type PlannedHost, planLab } from './lab-plan';
import { createMailService, mailPorts } from './mail-service';
import { createRedirectService, createWebService } from './web-service';

/** All servers of the lab in one program. Its arguments: the file for the authority's certificate, and the file for one line per sign-in. */
async function serveLab(authorityFile: string, signInFile: string): Promise<void> {
  const certificates = await createCertificateMaker('Mailwright lab');
  writeFileSync(authorityFile, certificates.authority);
  const plan = planLab([...scenarios, ...floods]);
  const noteSignIn = () => appendFileSync(signInFile, 'sign-in\n');
  for (const host of plan.hosts) {
    for (const port of host.ports) {
      for (const address of host.addresses) {
        const server = await createService(host, port, plan, { certificates, noteSignIn });
        await new Promise<void>((resolve, reject) => {
          server.once('error', reject).listen(port, address, 512, resolve);
        });
      }
    }
  }
}

interface Surroundings {
  readonly certificates: CertificateMaker;
  readonly noteSignIn: () => void;
}

async function createService(
  host: PlannedHost,
  port: number,
  { pages }: LabPlan,
  { certificates, noteSignIn }: Surroundings,
): Promise<Server> {
  if (port === 80) return createRedirectService();
  const certificate = { names: host.certificateNames ?? host.names };
  if (port === 443) return createWebService(pages, await certificates.identityFor(certificate));
  const kind = mailPorts[port];
  if (kind === undefined) throw new Error(`Nothing is served on port ${port}`);
  const greeting =
    host.greetings?.[port] ?? (kind.protocol === 'imap' ? listingGreeting(host, kind.security) : undefined);
  const description = {
    ...kind,
    host: host.names[0] ?? '',
    certificate,
    signIn: { logins: host.logins, password: labPassword },
    ...(greeting === undefined ? {} : { greeting }),
    ...(host.capabilities === undefined ? {} : { states: statesWith(host.capabilities) }),
  };
  return await createMailService(description, certificates, noteSignIn);
}

/** Most IMAP servers list their capabilities in the greeting, which saves clients a question. RFC 9051 §7.1.1. */
function listingGreeting({ names, capabilities }: PlannedHost, security: Security): string {
  const isSecure = security === 'tls';
  const listed = capabilities ?? imapDialect.capabilities(isSecure ? 'secure' : 'clear', !isSecure);
  return `* OK [CAPABILITY ${listed.join(' ')}] ${names[0]} ready`;
}

function statesWith(capabilities: readonly string[]) {
  return { clear: { capabilities }, secure: { capabilities } };
}

const [authorityFile = '', signInFile = ''] = process.argv.slice(2);
void serveLab(authorityFile, signInFile);
