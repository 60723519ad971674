import { getEventListeners } from 'node:events';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSystemClock } from '../../electron/node/system-clock';
import type { TrustedAuthorities } from '../../electron/node/trusted-authorities';
import type { ServerIdentity } from '../fakes/certificates';
import { mailScripts } from '../fakes/mail-scripts';
import { type RecordingServer, type ServerScript, startRecordingServer } from '../fakes/recording-server';
import { createTrustedIdentity, signInBy, waysOf } from '../fakes/sign-in-ways';

let identity: ServerIdentity;
let authorities: TrustedAuthorities;
let server: RecordingServer;

beforeAll(async () => {
  ({ identity, authorities } = await createTrustedIdentity());
});

afterEach(() => server.close());

function timers(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
}

/** The server as it is, but mute from its n-th line on. */
function muteAfter(script: ServerScript, lines: number): ServerScript {
  let heard = 0;
  const react: ServerScript['react'] = (line, isSecure) => {
    heard += 1;
    return heard > lines ? { nothing: true } : script.react(line, isSecure);
  };
  return { ...script, ...(lines < 0 ? { greeting: { nothing: true } } : {}), react };
}

describe.each(['smtp', 'imap', 'pop3'] as const)('an abort of %s', (protocol) => {
  const cases = waysOf(protocol).flatMap((way) => [-1, 0, 1, 2, 3].map((lines) => ({ way, lines })));

  it.each(cases)('through $way after $lines lines leaves no socket, timer or listener', async ({ way, lines }) => {
    server = await startRecordingServer(muteAfter(mailScripts[protocol](identity), lines));
    const timersBefore = timers();
    const stop = new AbortController();
    const clock = createSystemClock();
    const signal = stop.signal;
    const signingIn = signInBy({ way, protocol, port: server.port, clock, authorities, signal });
    await expect.poll(() => server.openedEver()).toBe(1);
    await clock.wait(60, new AbortController().signal);

    stop.abort();
    await signingIn;

    await expect.poll(() => server.openNow()).toBe(0);
    await expect.poll(timers).toBeLessThanOrEqual(timersBefore);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
