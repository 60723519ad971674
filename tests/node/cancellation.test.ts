import { getEventListeners } from 'node:events';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Protocol } from '../../electron/contract/candidate';
import { type CertificateMaker, createCertificateMaker } from '../../electron/node/scripted-server/certificate-maker';
import { createSystemClock } from '../../electron/node/system-clock';
import type { TrustedAuthorities } from '../../electron/node/trusted-authorities';
import { type RecordedServer, startRecordedServer } from '../fakes/recorded-server';
import { authoritiesOf, serverChoices, signInBy } from '../fakes/sign-in-ways';

let certificates: CertificateMaker;
let authorities: TrustedAuthorities;
let server: RecordedServer;

beforeAll(async () => {
  certificates = await createCertificateMaker('Test authority');
  authorities = authoritiesOf(certificates.authority);
});

afterEach(() => server.close());

function timers(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
}

/** What a server does not answer, in the order of a conversation. */
const silences = ['the connection', 'what it offers', 'STARTTLS', 'what it offers over TLS', 'the sign-in'] as const;
type Silence = (typeof silences)[number];

/** The commands of each protocol that a server leaves without an answer. */
const commands = {
  smtp: { offers: 'EHLO', startTls: 'STARTTLS', signIn: 'AUTH' },
  imap: { offers: 'CAPABILITY', startTls: 'STARTTLS', signIn: 'AUTHENTICATE' },
  pop3: { offers: 'CAPA', startTls: 'STLS', signIn: 'AUTH' },
} as const;

/** The state and the command at which a server falls silent; null where it does not even greet. */
function momentOf(protocol: Protocol, silence: Silence): { state: 'clear' | 'secure'; command: string } | null {
  const { offers, startTls, signIn } = commands[protocol];
  switch (silence) {
    case 'the connection':
      return null;
    case 'what it offers':
      return { state: 'clear', command: offers };
    case 'STARTTLS':
      return { state: 'clear', command: startTls };
    case 'what it offers over TLS':
      return { state: 'secure', command: offers };
    case 'the sign-in':
      return { state: 'secure', command: signIn };
  }
}

describe.each(['smtp', 'imap', 'pop3'] as const)('an abort of %s', (protocol) => {
  // The dialogs of SMTP and IMAP only greet.
  const cases = serverChoices(protocol).flatMap((way) =>
    silences.flatMap((silence) =>
      silence === 'the sign-in' && way === 'our dialog' && protocol !== 'pop3' ? [] : { way, silence },
    ),
  );

  it.each(cases)(
    'through $way at a server that does not answer $silence leaves no socket, timer or listener',
    async ({ way, silence }) => {
      const moment = momentOf(protocol, silence);
      const mute =
        moment === null ? { greeting: [] } : { states: { [moment.state]: { replies: { [moment.command]: [] } } } };
      server = await startRecordedServer({ protocol, security: 'starttls', ...mute }, certificates);
      const timersBefore = timers();
      const stop = new AbortController();
      const { signal } = stop;
      const clock = createSystemClock();
      const signingIn = signInBy({ way, protocol, port: server.port, clock, authorities, signal });
      const isReached = () => {
        if (moment === null) return server.openNow() === 1;
        return (moment.state === 'clear' ? server.clear() : server.overTls()).includes(moment.command);
      };
      await expect.poll(isReached).toBe(true);

      stop.abort();
      await signingIn;

      await expect.poll(() => server.openNow()).toBe(0);
      await expect.poll(timers).toBeLessThanOrEqual(timersBefore);
      expect(getEventListeners(signal, 'abort')).toEqual([]);
    },
  );
});
