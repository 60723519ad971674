import { createHash } from 'node:crypto';
import type { Certificate } from '../../electron/contract/certificate';
import type { Failure } from '../../electron/contract/failure';
import { failed, ok, type Result } from '../../electron/contract/result';
import type { DialogStep, MailProtocol } from '../../electron/core/dialog';
import type { Addresses, MxRecord, SrvRecord } from '../../electron/core/dns-records';
import type { Provider } from '../../electron/core/knowledge/provider';
import { createProviderTable } from '../../electron/core/knowledge/provider-table';
import { limits } from '../../electron/core/limits';
import { certificateCovers } from '../../electron/core/tls/certificate-covers';
import { createLedger } from '../../electron/engine/ledger';
import type { Connection, Ports, ServerTarget, Watch } from '../../electron/engine/ports';
import { createNoNameServers } from '../fakes/no-name-servers';
import { noTestMessage } from './no-logins';
import type { VirtualClock } from './virtual-clock';

/** The server at one port. */
export interface ScriptedServer {
  readonly speaks: 'imap' | 'pop3' | 'smtp';
  readonly tls: 'tls' | 'starttls' | 'none';
  /** Names in its certificate. */
  readonly names: readonly string[];
  /** Names in the certificate for a client that asks for this host by SNI. */
  readonly namesFor?: Readonly<Record<string, readonly string[]>>;
  /** Mechanisms over TLS; PLAIN where it is left out. */
  readonly mechanisms?: readonly string[];
  readonly hasExpired?: boolean;
  readonly greetingMs?: number;
  /** Milliseconds before it takes the connection, as where the first packet was lost. */
  readonly connectMs?: number;
}

/** A world of names, documents and servers. Names that are not in it do not exist; ports that are not in it refuse. */
export interface ScriptedNetwork {
  readonly rttMs: number;
  readonly addresses?: Readonly<Record<string, string>>;
  readonly mx?: Readonly<Record<string, readonly MxRecord[]>>;
  readonly srv?: Readonly<Record<string, readonly SrvRecord[]>>;
  readonly txt?: Readonly<Record<string, readonly string[]>>;
  readonly ns?: Readonly<Record<string, readonly string[]>>;
  /** Bodies by URL, with `POST ` in front for a POST; a body `-> URL` is a redirect. */
  readonly documents?: Readonly<Record<string, string>>;
  /** By address and port, `192.31.196.1:993`; a silent one lets packets disappear. */
  readonly ports?: Readonly<Record<string, ScriptedServer | 'silent'>>;
  /** Milliseconds before a connection to any website is open; 0 where left out. */
  readonly webConnectMs?: number;
  /** The name of a proxy for documents. Name servers then know only `addresses` and `mx`, the proxy knows more. */
  readonly proxy?: string;
  readonly providers?: readonly Provider[];
  /** Further milliseconds before a look-up is answered, by the name. */
  readonly lookUpMs?: Readonly<Record<string, number>>;
  /** No name server ever answers. */
  readonly isResolverSilent?: boolean;
}

/** What a run did to the network. */
export interface NetworkTrace {
  /** Address and port of every connection, in order. */
  readonly connections: string[];
  /** Connections that are still open. */
  open: number;
  /** Every name that was looked up, once for each look-up. */
  readonly lookups: string[];
  /** What was sent to each host in addition to a URL's path: the query, or the body of a POST. */
  readonly sent: { readonly host: string; readonly text: string }[];
}

/** Ports of the engine into a scripted world; the logins are the caller's. */
export function scriptedPorts(
  network: ScriptedNetwork,
  clock: VirtualClock,
  logins: Pick<Ports, 'mailboxLogin' | 'submissionLogin'> &
    Partial<Pick<Ports, 'mailboxReader' | 'token' | 'browserSignIn' | 'nameServers'>>,
): { readonly ports: Ports; readonly trace: NetworkTrace } {
  const trace: NetworkTrace = { connections: [], open: 0, lookups: [], sent: [] };

  async function lookUp<T>(
    name: string,
    found: T | undefined,
    none: Result<T, Failure>,
    signal: AbortSignal,
  ): Promise<Result<T, Failure>> {
    trace.lookups.push(name);
    const answerMs = network.rttMs + (network.lookUpMs?.[name] ?? 0);
    await clock.wait(network.isResolverSilent ? limits.dnsMs : answerMs, signal);
    if (network.isResolverSilent) return failed({ code: 'resolver-silent', host: name });
    return found === undefined ? none : ok(found);
  }
  const doesExist = (domain: string) =>
    [...Object.keys(network.addresses ?? {}), ...Object.keys(network.mx ?? {}), ...Object.keys(network.srv ?? {})].some(
      (name) => name === domain || name.endsWith(`.${domain}`),
    );
  const noRecords = (name: string): Result<never[], Failure> =>
    doesExist(name) ? ok([]) : failed({ code: 'host-not-found', host: name });

  const isKnownToProxy = (host: string) =>
    Object.keys(network.documents ?? {}).some((question) => new URL(question.replace(/^POST /, '')).hostname === host);

  const ports: Ports = {
    clock,
    providers: createProviderTable(network.providers ?? []),
    browserSignIn: null,
    ledger: createLedger(clock.nowMs),
    network: () => 'home',
    nameServers: createNoNameServers(),
    vpn: () => null,
    ...noTestMessage,
    ...logins,
    resolver: {
      addresses: (host, signal) => {
        const address = network.addresses?.[host];
        const found: Addresses | undefined = address === undefined ? undefined : { v4: [address], v6: [] };
        return lookUp(host, found, failed({ code: 'host-not-found', host }), signal);
      },
      mx: (domain, signal) => lookUp(`MX ${domain}`, network.mx?.[domain], noRecords(domain), signal),
      srv: (name, signal) => lookUp(`SRV ${name}`, network.srv?.[name], noRecords(name), signal),
      txt: (name, signal) => lookUp(`TXT ${name}`, network.txt?.[name], noRecords(name), signal),
      ns: (domain, signal) => lookUp(`NS ${domain}`, network.ns?.[domain], noRecords(domain), signal),
    },
    fetcher: {
      isProxied: async (url) => new URL(url).protocol === 'https:' && network.proxy !== undefined,
      fetch: async ({ url: first, post, resolve, resolveProxy, disclose, mayFollow }, watch, signal) => {
        for (let url = first; ; ) {
          const { hostname, origin, pathname, search } = new URL(url);
          if (network.proxy !== undefined) {
            await resolveProxy(network.proxy);
            disclose(network.proxy, 'proxy');
            if (!isKnownToProxy(hostname)) {
              const reply = '503 Service Unavailable';
              return failed({ code: 'unreachable-by-proxy', proxy: `${network.proxy}:3128`, host: hostname, reply });
            }
          } else {
            const addresses = await resolve(hostname);
            if (!addresses.ok) return addresses;
          }
          const endTcp = watch.phase('tcp');
          await clock.wait(network.webConnectMs ?? 0, signal);
          endTcp();
          disclose(hostname, 'https');
          trace.sent.push({ host: hostname, text: post?.body ?? search });
          const end = watch.phase('http');
          await clock.wait(4 * network.rttMs, signal);
          end();
          const text = network.documents?.[post === undefined ? url : `POST ${url}`];
          const [, redirect] = /^-> (.*)$/.exec(text ?? '') ?? [];
          if (redirect !== undefined && mayFollow(new URL(redirect).hostname)) {
            url = redirect;
            continue;
          }
          const status = redirect === undefined ? 404 : 302;
          if (text === undefined || redirect !== undefined) {
            return failed({ code: 'http-status', url: origin + pathname, status });
          }
          const body = new TextEncoder().encode(text);
          const sha256 = createHash('sha256').update(body).digest('base64');
          return ok({ url, body, contentType: 'text/xml', date: null, sha256 });
        }
      },
    },
    dialer: {
      open: (target, protocol, watch, signal) =>
        openScripted({ network, clock, trace }, target, protocol, watch, signal),
    },
  };
  return { ports, trace };
}

interface Surroundings {
  readonly network: ScriptedNetwork;
  readonly clock: VirtualClock;
  readonly trace: NetworkTrace;
}

async function openScripted<Reply>(
  { network, clock, trace }: Surroundings,
  target: ServerTarget,
  protocol: MailProtocol<Reply>,
  watch: Watch,
  signal: AbortSignal,
): Promise<Result<Connection<Reply>, Failure>> {
  const [address = ''] = [...target.addresses.v4, ...target.addresses.v6];
  trace.connections.push(`${address}:${target.port}`);
  const port = network.ports?.[`${address}:${target.port}`];
  const endTcp = watch.phase('tcp');
  const connectMs = port === 'silent' ? limits.tcpMs : (port?.connectMs ?? 0) + network.rttMs;
  await clock.wait(connectMs, signal);
  endTcp();
  if (port === undefined) return failed({ code: 'refused', host: target.host, port: target.port });
  if (port === 'silent') return failed({ code: 'timed-out', stage: 'connect', timeoutMs: limits.tcpMs });

  const certificate = certificateFor(port.namesFor?.[target.host] ?? port.names);
  const handshake = (): Result<null, Failure> => {
    if (port.tls === 'none') return failed({ code: 'not-tls', heard: 'hello' });
    if (port.hasExpired === true) return failed({ code: 'certificate-expired', host: target.host, certificate });
    if (certificateCovers(certificate, target.host)) return ok(null);
    return failed({ code: 'certificate-name-mismatch', host: target.host, certificate });
  };
  let isSecure = false;
  if (target.security === 'tls') {
    await clock.wait(network.rttMs, signal);
    const secured = handshake();
    if (!secured.ok) return secured;
    isSecure = true;
  }
  trace.open += 1;
  let last: Reply | null = null;
  return ok({
    facts: () => ({
      address,
      tls: isSecure ? { version: 'TLSv1.3', cipher: 'TLS_AES_128_GCM_SHA256' } : null,
      certificate: isSecure ? certificate : null,
    }),
    perform: async (step) => {
      await clock.wait(network.rttMs + (step.kind === 'listen' ? (port.greetingMs ?? 0) : 0), signal);
      if (step.kind === 'start-tls') {
        const secured = handshake();
        if (!secured.ok) return secured;
        isSecure = true;
      } else {
        last = replyOf(protocol, step, linesFor(port, step, isSecure));
      }
      if (last === null) throw new Error('TLS is started before anything was heard');
      return ok(last);
    },
    leave: async () => {
      trace.open -= 1;
    },
  });
}

function replyOf<Reply>(protocol: MailProtocol<Reply>, step: DialogStep, lines: readonly string[]): Reply {
  const framer = protocol.frame(step);
  for (const line of lines) {
    const framed = framer.line(line);
    if (framed.kind === 'reply') return framed.reply;
  }
  throw new Error(`The scripted server gives no whole reply to ${JSON.stringify(step)}`);
}

/** The scripted server's reply to a step, line by line. */
function linesFor(
  { speaks, tls, mechanisms = ['PLAIN'] }: ScriptedServer,
  step: DialogStep,
  isSecure: boolean,
): readonly string[] {
  const line = step.kind === 'say' ? step.line : '';
  const mayStart = tls === 'starttls' && !isSecure;
  switch (speaks) {
    case 'smtp':
      if (step.kind === 'listen') return ['220 mail.example ESMTP'];
      if (line === 'STARTTLS') return ['220 go ahead'];
      return [
        '250-mail.example',
        ...(mayStart ? ['250-STARTTLS'] : []),
        ...(mayStart || mechanisms.length === 0 ? [] : [`250-AUTH ${mechanisms.join(' ')}`]),
        '250 8BITMIME',
      ];
    case 'imap': {
      const tag = line.split(' ')[0] ?? '';
      if (step.kind === 'listen') return ['* OK IMAP4rev1 ready'];
      if (line.endsWith('STARTTLS')) return [`${tag} OK begin`];
      const offered = mayStart ? 'STARTTLS LOGINDISABLED' : mechanisms.map((name) => `AUTH=${name}`).join(' ');
      return [`* CAPABILITY IMAP4rev1 ${offered}`, `${tag} OK done`];
    }
    case 'pop3':
      if (step.kind === 'listen') return ['+OK ready'];
      if (line === 'STLS') return ['+OK begin'];
      return ['+OK', ...(mayStart ? ['STLS'] : ['USER', `SASL ${mechanisms.join(' ')}`]), '.'];
  }
}

function certificateFor(names: readonly string[]): Certificate {
  return {
    subject: `CN=${names[0]}`,
    issuer: 'CN=Scripted authority',
    notBefore: '2026-01-01T00:00:00.000Z',
    notAfter: '2030-01-01T00:00:00.000Z',
    names,
    addresses: [],
    sha256: 'a'.repeat(64),
    keyBits: 256,
    trusted: 'given',
  };
}
