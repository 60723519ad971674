import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mutt } from '../../electron/core/programs/mutt/mutt';
import { expectNoPassword } from '../servers/expect-no-password';
import { hostilePassword } from '../servers/sample-plan';
import {
  acceptedLogin,
  blankEndedLogin,
  blankEndedPassword,
  type ClientBed,
  longLogin,
  longPassword,
  misnamedHost,
  openClientBed,
  saveFor,
  servers,
  type Trial,
  tryingLogins,
} from './client-bed';
import { provesLevel } from './levels';
import { startPop3Server } from './offering-server';

let bed: ClientBed;
/** Has no USER. */
let withPlainOnly: Awaited<ReturnType<typeof startPop3Server>>;
beforeAll(async () => {
  bed = await openClientBed();
  withPlainOnly = await startPop3Server(bed, ['PLAIN']);
});
afterEach(() => bed.endTerminals());
afterAll(() => bed?.close());

const to = 'somebody@published.example';
const login = 'jane@guessed.example';

describe.each([
  ['mutt', 'mutt'],
  ['neomutt', 'mutt (NeoMutt)'],
])('the real %s', (program, row) => {
  provesLevel(row, 'signs in');

  /** Has it open the mailbox in a terminal. */
  async function open(trial: Trial): Promise<void> {
    const home = await bed.home();
    const path = await saveFor(mutt, trial, join(home, 'muttrc'));
    // Otherwise it stops for a second at each of its messages.
    await bed.startInTerminal(`${program} -e 'set sleep_time = 0' -F ${path}`, { HOME: home });
  }

  async function send(trial: Trial): Promise<void> {
    const home = await bed.home();
    const path = await saveFor(mutt, trial, join(home, 'muttrc'));
    await bed.namespace.run(program, ['-F', path, '-s', 'test', to], { input: 'test\n', environment: { HOME: home } });
  }

  it.each(tryingLogins)('signs in to both servers as %s with our file', async (name) => {
    const trials: readonly Trial[] = [
      { login: name },
      { login: name, incoming: servers.imap143, outgoing: servers.smtp465 },
    ];
    for (const trial of trials) {
      const logins = await bed.loginsDuring(() => open(trial));
      expect(logins).toContainEqual(acceptedLogin('imap', name));
      expect(await bed.loginsDuring(() => send(trial))).toContainEqual(acceptedLogin('smtp', name));
    }
  });

  it.each([servers.pop995, servers.pop110])('signs in by POP3 on port $port', async (incoming) => {
    const logins = await bed.loginsDuring(() => open({ login, incoming }));
    expect(logins).toContainEqual(acceptedLogin('pop3', login));
  });

  it('signs in by POP3 where the server takes the password only by SASL', async () => {
    const { server: incoming, signInsDuring } = withPlainOnly;
    const signIns = await signInsDuring(() => open({ login, incoming }));
    expect(signIns).toBe(`PLAIN ${login} ${hostilePassword}\n`);
  });

  it('signs in with a password that has blanks at its ends', async () => {
    const trial = { login: blankEndedLogin, password: blankEndedPassword, outgoing: servers.smtp2525 };
    expect(await bed.loginsDuring(() => send(trial))).toContainEqual(acceptedLogin('smtp', blankEndedLogin));
  });

  it('signs in to both servers with the longest login name and password that it holds', async () => {
    const trial = { login: longLogin, password: longPassword };
    expect(await bed.loginsDuring(() => open(trial))).toContainEqual(acceptedLogin('imap', longLogin));
    expect(await bed.loginsDuring(() => send(trial))).toContainEqual(acceptedLogin('smtp', longLogin));
  });

  it.each([servers.strippedImap, servers.strippedPop])(
    'sends no password to $host, where STARTTLS was taken out',
    async (incoming) => {
      const heard = await bed.heardInClear(() => open({ login, incoming }));
      expectNoPassword(heard, login, hostilePassword);
    },
  );

  it('sends no message and no password where STARTTLS was taken out', async () => {
    const heard = await bed.heardInClear(() =>
      expect(send({ login, outgoing: servers.strippedSmtp })).rejects.toThrow(),
    );
    expectNoPassword(heard, login, hostilePassword);
  });

  it('does not sign in to a server whose certificate has another name', async () => {
    const outgoing = { ...servers.smtp465, host: misnamedHost };
    await expect(send({ login, outgoing })).rejects.toThrow();
  });
});
