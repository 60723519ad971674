import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Protocol } from '../../electron/contract/candidate';
import { imapProtocol } from '../../electron/core/imap/imap-protocol';
import { limits } from '../../electron/core/limits';
import type { Clock } from '../../electron/engine/ports';
import { closePolitely, type FarewellTime, farewellOf } from '../../electron/node/close-politely';
import { type CertificateMaker, createCertificateMaker } from '../../electron/node/scripted-server/certificate-maker';
import { listenOnLoopback } from '../../electron/node/scripted-server/loopback-listener';
import { createSystemClock } from '../../electron/node/system-clock';
import type { TrustedAuthorities } from '../../electron/node/trusted-authorities';
import { endsWithAlert } from '../fakes/ends-with-alert';
import { createFastClock } from '../fakes/fast-clock';
import { openGreetedSocket } from '../fakes/greeted-socket';
import { holdUp } from '../fakes/hold-up';
import { account } from '../fakes/mail-account';
import { type RecordedServer, type ServerChanges, startRecordedServer } from '../fakes/recorded-server';
import { createRecordingWatch } from '../fakes/recording-watch';
import { authoritiesOf, type SignInOrder, serverChoices, signInBy, type Way } from '../fakes/sign-in-ways';
import { startWireTap, type WireTap } from '../hostile/wire-tap';

let certificates: CertificateMaker;
let authorities: TrustedAuthorities;
let closing: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  certificates = await createCertificateMaker('Test authority');
  authorities = authoritiesOf(certificates.authority);
});

afterEach(async () => {
  for (const each of closing.splice(0)) await each.close();
});

async function serve(changes: ServerChanges): Promise<{ server: RecordedServer; tap: WireTap }> {
  // TLS 1.2 shows which records are alerts; TLS 1.3 hides it.
  const server = await startRecordedServer({ tls: { maxVersion: 'TLSv1.2' }, ...changes }, certificates);
  const tap = await startWireTap(server.port);
  closing = [tap, server];
  return { server, tap };
}

/** A clock that gives a busy machine time. */
function patientClock(): Clock {
  const clock = createSystemClock();
  return { ...clock, wait: (delayMs, signal) => clock.wait(10 * delayMs, signal) };
}

type Order = Pick<SignInOrder, 'way' | 'protocol'> & Partial<SignInOrder>;

async function signInAt({ port }: WireTap, order: Order) {
  return await signInBy({ port, clock: patientClock(), authorities, ...order });
}

function lastLine(protocol: Protocol, way: Way): RegExp {
  if (protocol !== 'imap') return /(?:^|\n)QUIT\r\n$/;
  return way === 'imapflow' ? /(?:^|\n)\S+ LOGOUT\r\n$/ : new RegExp(`(?:^|\\n)${imapProtocol.farewell}\r\n$`);
}

async function expectPoliteEnd({ server, tap }: Awaited<ReturnType<typeof serve>>, farewell: RegExp): Promise<void> {
  await expect.poll(() => tap.openNow()).toBe(0);
  await expect.poll(() => server.openNow()).toBe(0);
  expect(server.overTls()).toMatch(farewell);
  expect(endsWithAlert(tap.heard())).toBe(true);
  expect(tap.resets()).toBe(0);
}

describe.each(['smtp', 'imap', 'pop3'] as const)(
  'a connection of %s ends with a farewell and close_notify',
  (protocol) => {
    const cases = serverChoices(protocol).flatMap((way) =>
      (['tls', 'starttls'] as const).map((security) => ({ way, security })),
    );

    it.each(cases)('after success by $way over $security', async ({ way, security }) => {
      const place = await serve({ protocol, security });

      expect(await signInAt(place.tap, { way, protocol, security })).toMatchObject({ ok: true });

      await expectPoliteEnd(place, lastLine(protocol, way));
    });

    it.each(cases)('after a refused sign-in by $way over $security', async ({ way, security }) => {
      const refused = { logins: [account.login], password: null };
      const unable = way === 'our dialog' && protocol !== 'pop3';
      const states = unable ? { secure: { replies: { EHLO: '550 no', CAPABILITY: '{tag} BAD no' } } } : {};
      const place = await serve({ protocol, security, signIn: refused, states });

      expect(await signInAt(place.tap, { way, protocol, security })).toMatchObject({ ok: false });

      await expectPoliteEnd(place, lastLine(protocol, way));
      expect(place.tap.openedEver()).toBe(1);
    });

    it.each(cases)('after a wrong certificate by $way over $security', async ({ way, security }) => {
      const place = await serve({ protocol, security, certificate: { names: ['other.example'] } });

      const outcome = await signInAt(place.tap, { way, protocol, security });

      expect(outcome).toMatchObject({ ok: false, failure: { code: 'certificate-name-mismatch' } });
      await expectPoliteEnd(place, lastLine(protocol, way));
      expect(place.server.overTls()).not.toContain(account.login);
    });

    it.each(cases)('after a stop in the handshake by $way over $security', async ({ way, security }) => {
      const place = await serve({ protocol, security, delayMs: 20 });
      const stop = new AbortController();
      const signingIn = signInAt(place.tap, { way, protocol, security, signal: stop.signal });
      const isHandshakeBegun = () => place.tap.heard().includes('\x16\x03\x01');
      await expect.poll(isHandshakeBegun, { interval: 1 }).toBe(true);

      stop.abort();

      expect(await signingIn).toMatchObject({ ok: false });
      await expectPoliteEnd(place, lastLine(protocol, way));
      expect(place.server.overTls()).not.toContain(account.login);
    });
  },
);

it.each([
  ['smtp', 'STARTTLS'],
  ['imap', 'STARTTLS'],
  ['pop3', 'STLS'],
] as const)('a stop while the answer to STARTTLS is due lets TLS begin, over %s', async (protocol, command) => {
  const place = await serve({ protocol, security: 'starttls', delayMs: 20 });
  const stop = new AbortController();
  const signingIn = signInAt(place.tap, { way: 'our dialog', protocol, signal: stop.signal });
  await expect.poll(() => place.tap.heard(), { interval: 1 }).toContain(command);

  stop.abort();

  expect(await signingIn).toMatchObject({ ok: false });
  await expectPoliteEnd(place, lastLine(protocol, 'our dialog'));
});

/** Closes a connection to a server that plays by `serve`, and gives what the server heard and how long it took. */
async function closeAt(play: (socket: Socket) => void, when: FarewellTime) {
  let heard = '';
  const listener = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('data', (chunk) => {
      heard += chunk;
    });
    play(socket);
  });
  const server = await listenOnLoopback(listener);
  closing = [server];
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  const clock = createFastClock();

  await closePolitely(
    socket,
    clock,
    farewellOf('QUIT', createRecordingWatch(), () => when),
  );

  expect(socket.destroyed).toBe(true);
  return { heard: () => heard, tookMs: clock.nowMs() };
}

describe('closePolitely', () => {
  const flood = (socket: Socket) => {
    const more = () => {
      while (!socket.destroyed && socket.write(Buffer.alloc(limits.replyBytes)));
    };
    socket.on('drain', more);
    more();
  };

  it.each([
    ['says nothing', 'now', () => undefined],
    ['says nothing', 'next', () => undefined],
    ['says nothing', 'soon', () => undefined],
    ['never stops', 'now', flood],
    ['answers and does not end', 'now', (socket: Socket) => socket.once('data', () => socket.write('221 Bye\r\n'))],
  ] as const)('does not wait long for a server that %s, farewell %s', async (_, when, play) => {
    // The two waits, and a tick for each.
    expect((await closeAt(play, when)).tookMs).toBeLessThanOrEqual(2 * limits.farewellMs + 40);
  });

  it.each([
    ['after the greeting that is due', 'next', '220 ready\r\n', 'QUIT\r\n'],
    ['not to a server that asks for more of a sign-in in SMTP', 'next', '334 UGFzc3dvcmQ6\r\n', ''],
    ['not to a server that asks for more of a sign-in in IMAP and POP3', 'next', '+ \r\n', ''],
    ['not to a server that stays silent in a sign-in', 'next', '', ''],
    ['to a server that stays silent elsewhere', 'soon', '', 'QUIT\r\n'],
  ] as const)('says the farewell %s', async (_, when, said, expected) => {
    const { heard } = await closeAt((socket) => socket.write(said), when);

    await expect.poll(heard).toBe(expected);
  });

  it('says the farewell where the program was held up while the greeting came', async () => {
    const { socket, heard, close } = await openGreetedSocket('220 ready\r\n');
    closing = [{ close }];

    const farewell = farewellOf('QUIT', createRecordingWatch(), () => 'next');
    const left = closePolitely(socket, createSystemClock(), farewell);
    holdUp(2 * limits.farewellMs);
    await left;

    await expect.poll(heard).toBe('QUIT\r\n');
  });
});
