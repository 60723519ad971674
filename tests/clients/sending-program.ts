import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailProgram } from '../../electron/core/programs/program';
import { account, requestFor } from '../core/programs/canonical-accounts';
import { passwordTraces } from '../fakes/password-traces';
import { expectNoPassword } from '../servers/expect-no-password';
import { hostilePassword } from '../servers/sample-plan';
import {
  acceptedLogin,
  blankEndedLogin,
  blankEndedPassword,
  type ClientBed,
  misnamedHost,
  openClientBed,
  servers,
  type Trial,
  tryingLogins,
} from './client-bed';
import { provesLevel } from './levels';

/** A program that sends, and what it is tried with. */
interface SendingProgram {
  readonly program: MailProgram;
  /** The row of its level; left out where that is the id of the program. */
  readonly row?: string;
  /** Has the real program send with our file; throws where it cannot. */
  readonly send: (bed: ClientBed, trial: Trial) => Promise<unknown>;
  /** Who signs in; the hostile login names and passwords unless the program can only do less. */
  readonly trials?: readonly Trial[];
  /** Whether its file names the one mechanism that it signs in by. */
  readonly namesMechanism?: boolean;
  /** False where this version goes on in clear once STARTTLS was taken out, as our file says. */
  readonly insistsOnStarttls?: boolean;
  /** False where this version takes a certificate of another name, as our page says. */
  readonly verifiesNames?: boolean;
}

/** Where all messages go. */
export const recipient = 'somebody@published.example';

/** The path of a script that has a library send. */
export function senderScript(name: string): string {
  return fileURLToPath(new URL(`senders/${name}`, import.meta.url));
}

/** The hostile login names, all with the hostile password. */
export const hostileLogins: readonly Trial[] = tryingLogins.map((login) => ({ login }));

const hostileTrials: readonly Trial[] = [...hostileLogins, { login: blankEndedLogin, password: blankEndedPassword }];

/** Proves that a real program signs in with our file and sends, and only over TLS with a certificate that it has verified. */
export function provesSending({
  program,
  row = program.id,
  send,
  trials = hostileTrials,
  namesMechanism = false,
  insistsOnStarttls = true,
  verifiesNames = true,
}: SendingProgram): void {
  describe(row === program.id ? `the real ${program.name}` : row, () => {
    provesLevel(row, 'signs in');
    let bed: ClientBed;
    beforeAll(async () => {
      bed = await openClientBed();
    });
    afterAll(() => bed?.close());

    describe.each([servers.smtp465, servers.smtp587, servers.smtp2525])('on $port', (outgoing) => {
      it.each(trials)('signs in as $login with our file, and sends', async (trial) => {
        const logins = await bed.loginsDuring(() => send(bed, { ...trial, outgoing }));
        expect(logins).toContainEqual(acceptedLogin('smtp', trial.login));
      });
    });

    // A test that is skipped would leave the level unproven.
    if (namesMechanism) {
      it('signs in by AUTH LOGIN where the server was heard to have no other', async () => {
        const [{ login } = { login: '' }] = trials;
        const logins = await bed.loginsDuring(() => send(bed, { login, outgoing: servers.byLogin587 }));
        expect(logins).toContainEqual(acceptedLogin('smtp', login, { mechanism: 'LOGIN' }));
      });
    }

    it('sends no password where STARTTLS was taken out, unless its file says that it would', async () => {
      const [trial] = trials;
      const { login = '', password = hostilePassword } = trial ?? {};
      const heard = await bed.heardInClear(
        () => send(bed, { login, password, outgoing: servers.strippedSmtp }).catch(() => undefined),
        // Postfix keeps the connection for a while after its farewell.
        /^(QUIT|-- closed)$/im,
      );
      expect(heard).toMatch(/^EHLO /im);
      if (insistsOnStarttls) expectNoPassword(heard, login, password);
      else if (passwordTraces(heard, login, password).length > 0) expect(warnsOf(program)).toBe(true);
    });

    // A test that is skipped would not prove the level.
    if (!verifiesNames) return;
    it('does not sign in to a server whose certificate has another name', async () => {
      const [trial] = trials;
      const outgoing = { ...servers.smtp587, host: misnamedHost };
      const before = (await bed.dovecot.logins()).length;
      await send(bed, { login: '', ...trial, outgoing }).catch(() => undefined);
      expect((await bed.dovecot.logins()).slice(before)).toEqual([]);
    });
  });
}

/** Whether the files for a server with STARTTLS alone warn of a network that takes it out. */
function warnsOf(program: MailProgram): boolean {
  const rendered = program.write(requestFor(account({ outgoing: [servers.smtp587] })));
  return rendered.ok && rendered.value.warnings.some(({ id }) => id === 'export.website.risk');
}
