import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { geary } from '../../electron/core/programs/geary';
import { type ClientBed, filesOf, openClientBed, servers, type Trial, tryingLogins } from './client-bed';
import { type DesktopProgram, startDesktopProgram } from './desktop-program';
import { provesLevel } from './levels';

let bed: ClientBed;
let program: DesktopProgram | undefined;
beforeAll(async () => {
  bed = await openClientBed();
});
afterEach(() => program?.end());
afterAll(() => bed?.close());

/** Starts the real program with our file in the folder of an account. */
async function start(trial: Trial): Promise<void> {
  const [file] = filesOf(geary, trial);
  program = await startDesktopProgram(bed.namespace, {
    home: await bed.home(),
    command: ['geary', '--debug'],
    files: { '.config/geary/account_4711/geary.ini': String(file?.content) },
  });
}

describe('the real Geary', () => {
  provesLevel('geary', 'loads');

  it.each(tryingLogins)('loads the account of %s, and reaches both of its servers', async (login) => {
    await start({ login, name: `J "d\\" Doë <&';#%s \`id\`` });
    await program?.waitUntilWritten(/\[account_4711\] \[imap\] GearyImapClientService: Started/);
    await program?.waitUntilWritten(/\[account_4711\] \[smtp\] GearySmtpClientService: Started/);
    await program?.waitUntilWritten(/Remote imap\.guessed\.example:993 became reachable/);
    await program?.waitUntilWritten(/Remote smtp\.guessed\.example:587 became reachable/);
  });

  it('loads an account with STARTTLS for receiving and TLS for sending', async () => {
    await start({ login: 'jane@guessed.example', incoming: servers.imap143, outgoing: servers.smtp465 });
    await program?.waitUntilWritten(/Remote imap\.guessed\.example:143 became reachable/);
    await program?.waitUntilWritten(/Remote smtp\.guessed\.example:465 became reachable/);
  });
});
