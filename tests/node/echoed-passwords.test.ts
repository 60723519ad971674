import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Protocol } from '../../electron/contract/candidate';
import type { Report } from '../../electron/contract/report';
import { ok } from '../../electron/contract/result';
import type { RunEvent } from '../../electron/contract/run-event';
import type { TypedServer } from '../../electron/core/address/parse-typed-server';
import { cleanText } from '../../electron/core/clean-text';
import { createProviderTable } from '../../electron/core/knowledge/provider-table';
import { reportFileOf } from '../../electron/core/run/report-file';
import { Secret } from '../../electron/core/secret';
import type { Resolver } from '../../electron/engine/ports';
import { runCheck } from '../../electron/engine/run';
import type { FoundServers } from '../../electron/engine/search';
import { connectTcp } from '../../electron/node/connect-tcp';
import { createEnginePorts } from '../../electron/node/engine-ports';
import { routeDirectly } from '../../electron/node/proxy-route';
import { type CertificateMaker, createCertificateMaker } from '../../electron/node/scripted-server/certificate-maker';
import type { LoopbackListener } from '../../electron/node/scripted-server/loopback-listener';
import { startMailServer } from '../../electron/node/scripted-server/mail-server';
import type { MailServerDescription } from '../../electron/node/scripted-server/server-description';
import type { TrustedAuthorities } from '../../electron/node/trusted-authorities';
import { bare } from '../core/secrecy/bare';
import { gaps, plantings } from '../core/secrecy/plantings';
import { request } from '../engine/discover-scripted';
import { createNoNameServers } from '../fakes/no-name-servers';
import { authoritiesOf } from '../fakes/sign-in-ways';
import { isThorough } from '../fakes/thoroughness';

type Served = Partial<MailServerDescription> & Pick<MailServerDescription, 'protocol' | 'security'>;

let certificates: CertificateMaker;
let authorities: TrustedAuthorities;
const servers: LoopbackListener[] = [];

beforeAll(async () => {
  certificates = await createCertificateMaker('Test authority');
  authorities = authoritiesOf(certificates.authority);
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start({ protocol, security, ...changes }: Served): Promise<TypedServer> {
  const usual = { host: 'mail.fir.example', certificate: { names: ['mail.fir.example'] } };
  const server = await startMailServer({ ...usual, protocol, security, ...changes }, certificates);
  servers.push(server);
  return { protocol, host: 'mail.fir.example', port: server.port, security };
}

const here = { v4: ['127.0.0.1'], v6: [] };
const nothing = () => Promise.resolve(ok([]));
const resolver: Resolver = {
  addresses: () => Promise.resolve(ok(here)),
  mx: nothing,
  srv: nothing,
  txt: nothing,
  ns: nothing,
};

/** Everything that a check emits about servers that know a password. */
interface Told {
  readonly report: Report;
  readonly events: readonly RunEvent[];
}

/** Tests the servers and signs in, with a password at hand or given when it is asked for. */
async function check(described: readonly Served[], secret: string, isAtHand = true): Promise<Told> {
  const typedServers = await Promise.all(described.map(start));
  const world = {
    createResolver: () => resolver,
    createNameServers: createNoNameServers,
    connectTcp,
    chooseRoutes: routeDirectly,
    loadProviders: () => createProviderTable([]),
    vpn: () => null,
  };
  const ports = await createEnginePorts(authorities, world);
  const password = new Secret(secret);
  const credentialsFor = async ({ incoming, outgoing }: FoundServers) => ({
    incoming: incoming?.proven === true ? incoming : null,
    outgoing: outgoing?.proven === true ? outgoing : null,
    login: 'jane',
    secret: { kind: 'password', secret: password } as const,
    outgoingLogin: null,
    outgoingSecret: null,
    acceptedBefore: null,
  });
  const events: RunEvent[] = [];
  const { report } = await runCheck(
    {
      search: { ...request, typedServers, verbose: true, thorough: true },
      asking: { isAtHand, secretsAtHand: isAtHand ? [password] : [], acceptsServers: true, credentialsFor },
    },
    ports,
    (event) => events.push(event),
    new AbortController().signal,
  );
  return { report, events };
}

/** Every text that a value holds, as it is and as it is shown, and the conversation in one piece. */
function textsOf({ report, events }: Told): readonly string[] {
  const texts: string[] = [];
  const file = reportFileOf({ app: '0.1.0', runtime: 'Node', events });
  JSON.stringify([events, report, file], (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(value, cleanText(value));
    return value;
  });
  const said = events.flatMap((event) => (event.kind === 'line' && event.from === 'server' ? event.text : []));
  return [...texts, said.map((line) => line.replace(/^\d{3}[ -]/, '')).join('')];
}

/** A server that says a text in one of its replies. */
type Talker = (text: string) => Served;

const talkers: Readonly<Record<Protocol, readonly Talker[]>> = {
  smtp: [
    (text) => ({ protocol: 'smtp', security: 'tls', greeting: `220 ${text}` }),
    (text) => ({ protocol: 'smtp', security: 'starttls', greeting: `220-mail\n220 ${text}` }),
    (text) => ({ protocol: 'smtp', security: 'starttls', greeting: `554 ${text}` }),
    (text) => spoken('smtp', 'clear', { EHLO: `250-${text}\n250 STARTTLS` }),
    (text) => spoken('smtp', 'clear', { STARTTLS: `454 ${text}` }),
    (text) => spoken('smtp', 'secure', { EHLO: `250-${text}\n250 AUTH PLAIN` }),
    (text) => spoken('smtp', 'secure', { EHLO: `250-mail\n250 ${text}` }),
    (text) => spoken('smtp', 'secure', { AUTH: `235 ${text}` }),
    (text) => spoken('smtp', 'secure', { AUTH: `535-5.7.8 no\n535 ${text}` }),
    (text) => spoken('smtp', 'secure', { AUTH: `334 ${text}` }),
  ],
  imap: [
    (text) => ({ protocol: 'imap', security: 'tls', greeting: `* OK ${text}` }),
    (text) => ({ protocol: 'imap', security: 'starttls', greeting: `* BYE ${text}` }),
    (text) => ({ protocol: 'imap', security: 'starttls', greeting: `* OK [CAPABILITY ${text}] ready` }),
    (text) => spoken('imap', 'clear', { CAPABILITY: `* OK ${text}\n* CAPABILITY IMAP4rev1 STARTTLS\n{tag} OK` }),
    (text) => spoken('imap', 'clear', { STARTTLS: `{tag} NO ${text}` }),
    (text) => spoken('imap', 'secure', { CAPABILITY: `* CAPABILITY IMAP4rev1 ${text}\n{tag} OK ${text}` }),
    (text) => ({
      ...spoken('imap', 'secure', {}),
      signIn: { logins: [], password: null, refusal: `{tag} NO ${text}` },
    }),
    (text) => spoken('imap', 'secure', { LOGIN: `* BYE ${text}`, AUTHENTICATE: `+ ${text}` }),
  ],
  pop3: [
    (text) => ({ protocol: 'pop3', security: 'tls', greeting: `+OK ${text}` }),
    (text) => ({ protocol: 'pop3', security: 'starttls', greeting: `-ERR ${text}` }),
    (text) => spoken('pop3', 'clear', { CAPA: `+OK ${text}\nSTLS\n${text}\n.` }),
    (text) => spoken('pop3', 'clear', { STLS: `-ERR ${text}` }),
    (text) => spoken('pop3', 'secure', { CAPA: `+OK\nUSER\n${text}\n.` }),
    (text) => spoken('pop3', 'secure', { USER: `-ERR ${text}`, AUTH: `-ERR ${text}` }),
    (text) => ({ ...spoken('pop3', 'secure', {}), signIn: { logins: [], password: null, refusal: `-ERR ${text}` } }),
  ],
};

function spoken(protocol: Protocol, state: 'clear' | 'secure', replies: Readonly<Record<string, string>>): Served {
  return { protocol, security: 'starttls', states: { [state]: { replies } } };
}

describe('a check of servers that know the password', () => {
  const password = 'pa55"w\\örd-41';

  it('covers it in a greeting of the server for sending that repeats what the one for receiving has learned', async () => {
    const imap: Served = { protocol: 'imap', security: 'tls' };
    const late = [
      { kind: 'wait', delayMs: 150 },
      { kind: 'say', text: `220 ${password} has just come in` },
    ] as const;
    const EHLO = `250-${Buffer.from(`\0jane\0${password}`).toString('base64')}\n250 AUTH PLAIN`;
    const smtp: Served = {
      protocol: 'smtp',
      security: 'tls',
      greeting: late,
      states: { secure: { replies: { EHLO } } },
    };

    const told = await check([imap, smtp], password, false);

    expect(told.report.signIn).toMatchObject({ incoming: { ok: true }, outgoing: { ok: true } });
    const steps = told.events.flatMap((event) =>
      event.kind === 'line' && event.step.startsWith('sign-in:smtp') ? event.text : [],
    );
    expect(steps).toEqual(
      expect.arrayContaining(['220 «secret» has just come in', expect.stringMatching(/^250-\w+«secret»=*$/)]),
    );
  });

  it('covers it in the replies of a server that is still being probed', async () => {
    const greeting = [
      { kind: 'wait', delayMs: 600 },
      { kind: 'say', text: `-ERR ${password} has just come in` },
    ] as const;
    const told = await check(
      [
        { protocol: 'imap', security: 'tls' },
        { protocol: 'smtp', security: 'tls' },
        { protocol: 'pop3', security: 'tls', greeting },
      ],
      password,
    );

    expect(told.report.signIn).toMatchObject({ incoming: { ok: true }, outgoing: { ok: true } });
    expect(JSON.stringify(told)).toContain('-ERR «secret» has just come in');
    expect(textsOf(told).join('\n')).not.toContain(password);
  });

  it.each(['hunter2hunter2', 'p4'])('keeps no folder that the server names after it: %s', async (word) => {
    const LIST = `* LIST (\\Sent) "/" "${word}"\n* LIST (\\Junk) "/" "Junk"\n{tag} OK Done`;
    const told = await check(
      [
        { protocol: 'imap', security: 'tls', states: { 'signed-in': { replies: { LIST } } } },
        { protocol: 'smtp', security: 'tls' },
      ],
      word,
    );

    expect(told.report.signIn?.incoming).toMatchObject({
      mailbox: { folders: [{ use: 'junk', name: 'Junk', by: 'server' }] },
    });
    expect(textsOf(told).join('\n')).not.toContain(word);
  });

  it('covers it in replies of every stage, whatever the password is and however it is encoded', async () => {
    const cases = Object.values(talkers).flat();
    await fc.assert(
      fc.asyncProperty(plantings(gaps), fc.constantFrom(...cases), async ({ secret, text, written }, talk) => {
        const talker = talk(text.replaceAll('{tag}', ''));
        const other: Served = { protocol: talker.protocol === 'smtp' ? 'imap' : 'smtp', security: 'tls' };
        const told = await check([talker, other], secret);
        for (const shown of textsOf(told)) {
          expect(bare(shown).toLowerCase()).not.toContain(bare(secret).toLowerCase());
          expect(bare(shown)).not.toContain(bare(written));
        }
        await Promise.all(servers.splice(0).map((server) => server.close()));
      }),
      // The same texts each time; use another seed when you change the cover.
      { numRuns: isThorough ? 40 : 15, seed: 4711 },
    );
  }, 120_000);
});
