import type { Candidate } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { failed, ok, type Result } from '../../../contract/result';
import { type Direction, directions } from '../../../contract/verdict';
import { message } from '../../message';
import { offeredAuth } from '../choose-server';
import type { ExportAccount } from '../export-account';
import { hasWholeName, isOneLabel } from './whole-name';

/** The ports that the format implies, each with TLS from the first byte. */
const impliedPorts = { imap: 993, pop3: 995, smtp: 465 } as const;

/** The names of the protocols in the document. A later draft renamed `smtp`. */
const protocolNames = { imap: 'imap', pop3: 'pop3', smtp: 'submit' } as const;

/**
 * The servers of an account as a PACC document: JSON that names only hosts. Fails with the reason where the format cannot express them,
 * because it knows no other ports, no STARTTLS, and only the address as login name.
 *
 * @see draft-ietf-mailmaint-pacc
 */
export function renderPaccSettings(account: ExportAccount, domain: string): Result<string, Message> {
  const protocols: [string, { readonly host: string }][] = [];
  for (const direction of directions) {
    const servers = account[direction].filter((server) => isExpressible(server, account.address));
    if (servers.length === 0) return failed(whyNone(account, direction));
    const first = new Map<string, string>();
    for (const { protocol, host } of servers) {
      const name = protocolNames[protocol];
      if (!first.has(name)) first.set(name, host);
    }
    protocols.push(...[...first].map(([name, host]): [string, { readonly host: string }] => [name, { host }]));
  }
  const settings = {
    protocols: Object.fromEntries(protocols),
    authentication: { password: true },
    info: { provider: { name: domain, shortName: domain } },
  };
  return ok(`${JSON.stringify(settings, null, 2)}\n`);
}

/** The record with the digest of the document: without it nobody believes the document. `sha256` is in Base64. */
export function paccDigestRecord(sha256: string): string {
  return `v=UAAC1; a=sha256; d=${sha256}`;
}

function isExpressible(server: Candidate, address: string): boolean {
  return hasImpliedPort(server) && hasWholeName(server) && isLoginAddress(server, address) && takesPassword(server);
}

/** Names the first thing that the format cannot say, of the server that comes nearest. */
function whyNone(account: ExportAccount, direction: Direction): Message {
  const servers = account[direction];
  const [best] = servers;
  const near = servers.find(hasImpliedPort);
  if (near === undefined) {
    const port = impliedPorts[best?.protocol ?? 'smtp'];
    return message('export.publish.pacc.port', { direction, port, used: best?.port ?? 0 });
  }
  if (isOneLabel(near)) return message('export.publish.one-label', { host: near.host });
  if (!hasWholeName(near)) return message('export.publish.pacc.no-name', { host: near.host });
  if (!isLoginAddress(near, account.address)) return message('export.publish.pacc.login', { host: near.host });
  return message('export.publish.pacc.password', { host: near.host });
}

function hasImpliedPort({ protocol, port, security }: Candidate): boolean {
  return security === 'tls' && port === impliedPorts[protocol];
}

function isLoginAddress({ login }: Candidate, address: string): boolean {
  return login === null || login === address;
}

function takesPassword(server: Candidate): boolean {
  return offeredAuth(server).some((auth) => auth === 'password' || auth === 'encrypted');
}
