import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../electron/contract/report';
import { ok } from '../../electron/contract/result';
import { parseInput } from '../../electron/core/address/parse-input';
import { createProviderTable } from '../../electron/core/knowledge/provider-table';
import { passwordSecret } from '../../electron/core/login-secret';
import { Secret } from '../../electron/core/secret';
import { composeTestMessage } from '../../electron/core/test-message/compose';
import { createAccount } from '../../electron/engine/account';
import type { Emit } from '../../electron/engine/as-run';
import { fetchPublished } from '../../electron/engine/domain/fetch-published';
import { findDavServices } from '../../electron/engine/domain/find-dav-services';
import type { Ports, SignedIn } from '../../electron/engine/ports';
import { runCheck, runDiscovery, runSignIn } from '../../electron/engine/run';
import type { FoundServers } from '../../electron/engine/search';
import type { SignInRequest } from '../../electron/engine/sign-in-request';
import { runOthers } from '../../electron/engine/test-others/run-others';
import { verifyPublished } from '../../electron/engine/verify-published/verify-published';
import { sayIn } from '../../electron/words/format-message';
import { replyFrom, sampleWish } from '../core/verify-published/published-sample';
import { isThorough } from '../fakes/thoroughness';
import { type Break, breakPorts, Mistake, type PortMethod, portMethods } from './broken-ports';
import { request } from './discover-scripted';
import { type ScriptedNetwork, scriptedPorts } from './scripted-network';
import { createVirtualClock, type VirtualClock } from './virtual-clock';

/** An operation of the engine, and what it gives. */
type Operation<T = unknown> = (ports: Ports, emit: Emit, signal: AbortSignal) => Promise<T>;
type Run = Operation<Report>;

/** The result of a run whose port broke, and what it left open. */
interface Outcome {
  readonly ended: 'with a result' | 'with the mistake' | unknown;
  readonly hasThrown: boolean;
  readonly left: { readonly connections: number; readonly waits: number; readonly listeners: number };
}

const nothing: Outcome['left'] = { connections: 0, waits: 0, listeners: 0 };

/** Everything is there: a document behind a detour, records, guesses, a silent port, and a name that signs in by POP3 alone. */
const network: ScriptedNetwork = {
  rttMs: 50,
  mx: { 'fir.example': [{ preference: 10, exchange: 'mx.fir.example' }] },
  srv: { '_imaps._tcp.fir.example': [{ priority: 0, weight: 0, port: 993, target: 'in.fir.example' }] },
  ns: { 'fir.example': ['ns1.fir.example', 'ns2.fir.example'] },
  txt: { '_ua-auto-config.fir.example': ['v=UAAC1; a=sha256; d=abc'] },
  addresses: {
    'fir.example': '203.0.113.80',
    'imap.fir.example': '203.0.113.37',
    'smtp.fir.example': '203.0.113.37',
    'mail.fir.example': '203.0.113.37',
    'in.fir.example': '203.0.113.40',
    'out.fir.example': '203.0.113.40',
    'autoconfig.fir.example': '203.0.113.80',
    'mx.fir.example': '203.0.113.25',
    'ns1.fir.example': '203.0.113.53',
    'ns2.fir.example': '203.0.113.54',
  },
  documents: {
    'https://autoconfig.fir.example/mail/config-v1.1.xml': '-> https://in.fir.example/config.xml',
    'https://in.fir.example/config.xml': `<clientConfig version="1.1"><emailProvider id="fir.example">
      <incomingServer type="imap"><hostname>in.fir.example</hostname><port>993</port><socketType>SSL</socketType>
        <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></incomingServer>
      <outgoingServer type="smtp"><hostname>out.fir.example</hostname><port>587</port><socketType>STARTTLS</socketType>
        <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></outgoingServer>
      </emailProvider></clientConfig>`,
  },
  ports: {
    '203.0.113.37:993': { speaks: 'imap', tls: 'tls', names: ['imap.fir.example'] },
    '203.0.113.37:587': { speaks: 'smtp', tls: 'starttls', names: ['smtp.fir.example'] },
    '203.0.113.37:143': 'silent',
    '203.0.113.40:993': { speaks: 'imap', tls: 'tls', names: ['in.fir.example'] },
    '203.0.113.40:995': { speaks: 'pop3', tls: 'tls', names: ['in.fir.example'] },
    '203.0.113.40:587': { speaks: 'smtp', tls: 'starttls', names: ['out.fir.example'] },
  },
};

const mechanisms = ['XOAUTH2'];
/** A provider whose servers take tokens alone. */
const takingTokens: ScriptedNetwork = {
  ...network,
  ports: {
    '203.0.113.40:993': { speaks: 'imap', tls: 'tls', names: ['in.fir.example'], mechanisms },
    '203.0.113.40:587': { speaks: 'smtp', tls: 'starttls', names: ['out.fir.example'], mechanisms },
  },
};

/** What the name servers of the domain say: a service and a document that lead into the zone. */
const publishedZone: Parameters<typeof replyFrom>[0] = {
  'fir.example SOA': ['7'],
  '_imaps._tcp.fir.example SRV': ['0 1 993 in.fir.example'],
  'in.fir.example A': ['203.0.113.40'],
  'autoconfig.fir.example A': ['203.0.113.80'],
};

const unbroken: Break = { method: 'clock.wait', after: Number.POSITIVE_INFINITY, throws: 'later' };

const credentials = (servers: Pick<FoundServers, 'incoming' | 'outgoing'>): SignInRequest => ({
  incoming: servers.incoming,
  outgoing: servers.outgoing,
  login: null,
  secret: passwordSecret(new Secret('p a"s w\\ö')),
  outgoingLogin: null,
  outgoingSecret: null,
  acceptedBefore: null,
});

const search: Run = (ports, emit, signal) => runDiscovery(request, ports, emit, signal);
/** A search that tests POP3, too. */
const thoroughSearch: Run = (ports, emit, signal) => runDiscovery({ ...request, thorough: true }, ports, emit, signal);
const searchOfBareName: Run = (ports, emit, signal) => {
  const input = { text: 'fir.example', kind: null, domain: 'fir.example', address: null };
  return runDiscovery({ ...request, input, thorough: true }, ports, emit, signal);
};
const checkWith =
  (isAtHand: boolean): Run =>
  (ports, emit, signal) => {
    const credentialsFor = async (servers: FoundServers) => credentials(servers);
    return reportOf(
      runCheck({ search: request, asking: { isAtHand, acceptsServers: true, credentialsFor } }, ports, emit, signal),
    );
  };
/** A check after which a test message is sent, seen and deleted. */
const checkAndTest: Run = (ports, emit, signal) => {
  const credentialsFor = async (servers: FoundServers) => credentials(servers);
  const asking = { isAtHand: true, acceptsServers: true, credentialsFor };
  const testMessage = {
    compose: (address: string, token: string) => composeTestMessage(address, token, sayIn('en')),
    agreesToDelete: async () => true,
    waitMs: 5_000,
  };
  return reportOf(runCheck({ search: request, asking, testMessage }, ports, emit, signal));
};
const reportOf = async (checked: ReturnType<typeof runCheck>) => (await checked).report;

/** Signs in to the servers that a search in the same network found, by POP3 where that is wanted. */
async function signInBy(protocol: 'imap' | 'pop3'): Promise<Run> {
  const found = await play(thoroughSearch, network, unbroken);
  const report = found.result;
  if (report === null) throw new Error('The search found nothing');
  const incoming = [report.incoming, ...report.alternatives].find(
    (server) => server?.protocol === protocol && server.proven,
  );
  const signIn = {
    ...credentials({ ...report, incoming: incoming ?? null }),
    verbose: true,
    domain: 'fir.example',
    agreedServers: [],
    report,
  };
  return (ports, emit, signal) => runSignIn(signIn, ports, emit, signal);
}

/** Signs in by the browser to the servers that a search in a network of servers that take tokens found. */
async function signInByBrowser(): Promise<Run> {
  const found = await play(search, takingTokens, unbroken);
  if (found.result === null) throw new Error('The search found nothing');
  const wanted = { ...credentials(found.result), secret: { kind: 'browser' } } as const;
  const signIn = { ...wanted, verbose: true, domain: 'fir.example', agreedServers: [], report: found.result };
  return (ports, emit, signal) => runSignIn(signIn, ports, emit, signal);
}

/** Tests the servers that a search in the same network has not needed. */
async function testOfOthers(): Promise<Run> {
  const found = await play(search, network, unbroken);
  const input = parseInput('fir.example', { as: null, providers: createProviderTable([]) });
  if (found.result === null || !input.ok) throw new Error('The search found nothing');
  const report = found.result;
  const others = report.alternatives.filter(({ state }) => state === 'not-needed');
  return (ports, emit, signal) => {
    const account = createAccount(input.value);
    account.noteSearch(Promise.resolve(report));
    return runOthers({ ...request, account, others }, { ports, discover: runDiscovery }, emit, signal);
  };
}

const verification: Operation = (ports, _emit, signal) => {
  const wish = { ...sampleWish, domain: 'fir.example', address: 'jane@fir.example' };
  return verifyPublished(wish, ports, signal, ['ispdb', 'mx']);
};
const lookForCalendars: Operation = (ports, _emit, signal) => findDavServices('fir.example', ports, signal);
const lookForUpdate: Operation = (ports, _emit, signal) =>
  fetchPublished('https://fir.example/update.json', 'update', ports, signal);

/** Logins and name servers that take a while. The connections of logins are counted. */
function countedLogins(
  clock: VirtualClock,
  open: { count: number },
): Pick<Ports, 'mailboxLogin' | 'submissionLogin' | 'mailboxReader' | 'token' | 'browserSignIn' | 'nameServers'> {
  const signedIn = async (signal: AbortSignal) => {
    await clock.wait(50, signal);
    return ok<SignedIn>({ mechanism: 'PLAIN' });
  };
  const leave = async (signal: AbortSignal) => {
    await clock.wait(50, signal);
    open.count -= 1;
  };
  return {
    token: () => '81be4c2d9a7f40e3b6d5c8a1f2e30947',
    nameServers: {
      own: () => ['192.0.2.1'],
      ask: async (_server, { name, type }, _isRecursive, signal) => {
        await clock.wait(50, signal);
        return ok(replyFrom(publishedZone, name, type));
      },
    },
    browserSignIn: async (_request, signal) => {
      await clock.wait(50, signal);
      return ok({ kind: 'access-token', secret: new Secret('ya29.a0AfH6SMBxyz') });
    },
    mailboxReader: {
      open: async (_target, _credentials, _watch, signal) => {
        await clock.wait(50, signal);
        open.count += 1;
        let looks = 0;
        return ok({
          look: async (_message, _reach, signal) => {
            await clock.wait(50, signal);
            looks += 1;
            const message = { folder: 'INBOX', use: 'inbox', header: new Uint8Array() } as const;
            return ok({ message: looks < 3 ? null : message, bounce: null });
          },
          delete: async (_message, signal) => {
            await clock.wait(50, signal);
            return ok(null);
          },
          leave: () => leave(signal),
        });
      },
    },
    mailboxLogin: {
      signIn: async (_target, _credentials, _watch, signal) => {
        open.count += 1;
        return { outcome: await signedIn(signal), left: leave(signal) };
      },
    },
    submissionLogin: {
      open: async (_target, _watch, signal) => {
        await clock.wait(50, signal);
        open.count += 1;
        return ok({
          signIn: (_credentials, _watch, signal) => signedIn(signal),
          submit: async (_message, _watch, signal) => {
            await clock.wait(50, signal);
            return ok(null);
          },
          leave: () => leave(signal),
        });
      },
    },
  };
}

async function play<T>(
  run: Operation<T>,
  world: ScriptedNetwork,
  broken: Break,
): Promise<Outcome & { readonly result: T | null }> {
  const clock = createVirtualClock();
  const open = { count: 0 };
  const { ports, trace } = scriptedPorts(world, clock, countedLogins(clock, open));
  const { ports: brokenPorts, emit, throws } = breakPorts(ports, broken);
  const { signal } = new AbortController();
  const [end] = await Promise.allSettled([clock.play(run(brokenPorts, emit, signal))]);
  const left = {
    connections: trace.open + open.count,
    waits: clock.waiting(),
    listeners: getEventListeners(signal, 'abort').length,
  };
  const hasThrown = throws() > 0;
  if (end.status === 'fulfilled') return { ended: 'with a result', hasThrown, left, result: end.value };
  const ended = end.reason instanceof Mistake ? 'with the mistake' : end.reason;
  return { ended, hasThrown, left, result: null };
}

/** How fast the steps grow by which a method breaks later in the next run. */
const growth = isThorough ? 0.5 : 3;

/** A method that is called breaks at its first call, in the next run at its second, then with growing steps. */
async function expectEveryBreakToEnd(run: Operation, world: ScriptedNetwork, method: PortMethod): Promise<void> {
  for (const throws of ['at once', 'later'] as const) {
    for (let after = 0; ; after += 1 + Math.floor(after * growth)) {
      const what = `${method} breaks after ${after}, ${throws}`;
      const { ended, hasThrown, left } = await play(run, world, { method, after, throws });
      expect({ what, left }).toEqual({ what, left: nothing });
      if (after > 0 && !hasThrown) break;
      expect({ what, ended }).toEqual({ what, ended: 'with the mistake' });
    }
  }
}

/** The methods that a search calls. */
const searching = portMethods.filter(
  (method) => !/^(mailbox|submission|browser|token|nameServers|fetcher.isProxied|resolver.ns)/.test(method),
);

describe('a mistake of ours in a port', () => {
  const unhandled: unknown[] = [];
  const note = (mistake: unknown) => unhandled.push(mistake);
  beforeEach(() => {
    unhandled.length = 0;
    process.on('unhandledRejection', note);
  });
  afterEach(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  it.each(searching)('ends a search with nothing left open: %s', async (method) => {
    await expectEveryBreakToEnd(search, network, method);
  });

  it.each(['resolver.ns', 'clock.wait', 'dialer.open'] as const)('ends a search of a bare name: %s', async (method) => {
    await expectEveryBreakToEnd(searchOfBareName, network, method);
  });

  it.each(['resolver.addresses', 'fetcher.fetch'] as const)('ends a search through a proxy: %s', async (method) => {
    await expectEveryBreakToEnd(search, { ...network, proxy: 'proxy.corp.example' }, method);
  });

  it.each([
    ...searching,
    'fetcher.isProxied',
    'mailboxLogin.signIn',
    'submissionLogin.open',
    'submission.signIn',
    'submission.leave',
  ] as const)('ends a check with nothing left open: %s', async (method) => {
    await expectEveryBreakToEnd(checkWith(true), network, method);
  });

  it.each(['mailboxLogin.signIn', 'submission.signIn'] as const)(
    'ends a check that asks for the password: %s',
    async (method) => {
      await expectEveryBreakToEnd(checkWith(false), network, method);
    },
  );

  it.each([
    ['imap', 'emit'],
    ['imap', 'clock.wait'],
    ['imap', 'mailboxLogin.signIn'],
    ['imap', 'submissionLogin.open'],
    ['imap', 'submission.signIn'],
    ['imap', 'submission.leave'],
    ['pop3', 'dialer.open'],
    ['pop3', 'connection.perform'],
    ['pop3', 'connection.leave'],
  ] as const)('ends a sign-in with nothing left open: %s, %s', async (protocol, method) => {
    await expectEveryBreakToEnd(await signInBy(protocol), network, method);
  });

  it.each([
    'emit',
    'clock.wait',
    'resolver.mx',
    'submissionLogin.open',
    'submission.signIn',
    'submission.submit',
    'submission.leave',
    'mailboxReader.open',
    'mailbox.look',
    'mailbox.delete',
    'mailbox.leave',
  ] as const)('ends a test message with nothing left open: %s', async (method) => {
    await expectEveryBreakToEnd(checkAndTest, network, method);
  });

  it.each(['emit', 'browserSignIn', 'mailboxLogin.signIn', 'submission.signIn', 'clock.date', 'network'] as const)(
    'ends a sign-in by the browser with nothing left open: %s',
    async (method) => {
      await expectEveryBreakToEnd(await signInByBrowser(), takingTokens, method);
    },
  );

  it.each(['emit', 'clock.wait', 'resolver.addresses', 'dialer.open', 'connection.perform'] as const)(
    'ends a test of the other servers with nothing left open: %s',
    async (method) => {
      await expectEveryBreakToEnd(await testOfOthers(), network, method);
    },
  );

  it.each([
    'token',
    'resolver.ns',
    'resolver.addresses',
    'nameServers.own',
    'nameServers.ask',
    'fetcher.fetch',
    'dialer.open',
    'connection.facts',
    'connection.perform',
    'connection.leave',
  ] as const)('ends a verification of a live domain with nothing left open: %s', async (method) => {
    await expectEveryBreakToEnd(verification, network, method);
  });

  it.each(['clock.wait', 'resolver.srv', 'resolver.txt', 'resolver.addresses', 'fetcher.fetch'] as const)(
    'ends a look for calendars with nothing left open: %s',
    async (method) => {
      await expectEveryBreakToEnd(lookForCalendars, network, method);
    },
  );

  it.each(['resolver.addresses', 'fetcher.fetch'] as const)(
    'ends a look for a new version with nothing left open: %s',
    async (method) => {
      await expectEveryBreakToEnd(lookForUpdate, network, method);
    },
  );

  it('ends a check where the password is asked for', async () => {
    const asks = async () => {
      throw new Mistake('credentialsFor');
    };
    for (const isAtHand of [true, false]) {
      const run: Run = (ports, emit, signal) =>
        reportOf(
          runCheck(
            { search: request, asking: { isAtHand, acceptsServers: true, credentialsFor: asks } },
            ports,
            emit,
            signal,
          ),
        );
      const { ended, left } = await play(run, network, unbroken);
      expect({ ended, left }).toEqual({ ended: 'with the mistake', left: nothing });
    }
  });
});
