import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Candidate } from '../../electron/contract/candidate';
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

/** A program that only receives, and what it is tried with. */
interface ReceivingProgram {
  readonly id: string;
  /** Has the real program sign in with our file; throws where it fails. */
  readonly signIn: (bed: ClientBed, trial: Trial) => Promise<unknown>;
  /** The servers that it can be told. */
  readonly incoming: readonly Candidate[];
  /** The servers without STARTTLS that it can be told. */
  readonly stripped: readonly Candidate[];
  /** Left out where the file cannot hold a password with blanks at its ends. */
  readonly holdsBlanks?: boolean;
}

/** Proves that a real program signs in with our file, and only over TLS with a certificate that it has verified. */
export function provesReceiving({ id, signIn, incoming, stripped, holdsBlanks = false }: ReceivingProgram): void {
  describe(`the real ${id}`, () => {
    provesLevel(id, 'signs in');
    let bed: ClientBed;
    beforeAll(async () => {
      bed = await openClientBed();
    });
    afterAll(() => bed?.close());

    describe.each(incoming)('with $protocol on $port', (server) => {
      it.each(tryingLogins)('signs in as %s with our file', async (login) => {
        const logins = await bed.loginsDuring(() => signIn(bed, { login, incoming: server }));
        expect(logins).toContainEqual(acceptedLogin(server.protocol, login));
      });
    });

    it.runIf(holdsBlanks)('signs in with a password that has blanks at its ends', async () => {
      const trial = { login: blankEndedLogin, password: blankEndedPassword };
      const logins = await bed.loginsDuring(() => signIn(bed, trial));
      expect(logins).toContainEqual(acceptedLogin('imap', blankEndedLogin));
    });

    it.each(stripped)('sends no password to $host, where STARTTLS was taken out', async (server) => {
      const login = 'jane@guessed.example';
      const heard = await bed.heardInClear(() => expect(signIn(bed, { login, incoming: server })).rejects.toThrow());
      expectNoPassword(heard, login, hostilePassword);
    });

    it('does not sign in to a server whose certificate has another name', async () => {
      const server = { ...servers.imap993, host: misnamedHost };
      const before = (await bed.dovecot.logins()).length;
      await expect(signIn(bed, { login: 'jane@guessed.example', incoming: server })).rejects.toThrow();
      expect((await bed.dovecot.logins()).slice(before)).toEqual([]);
    });
  });
}
