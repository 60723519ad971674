import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clawsMail } from '../../electron/core/programs/claws-mail/claws-mail';
import { accountsIn, rewrittenAccount } from './accountrc-values';
import { type ClientBed, filesOf, openClientBed, servers, type Trial, tryingLogins } from './client-bed';
import { type DesktopProgram, startDesktopProgram } from './desktop-program';
import { provesLevel } from './levels';
import { patienceMs } from './patience';

let bed: ClientBed;
let program: DesktopProgram | undefined;
beforeAll(async () => {
  bed = await openClientBed();
});
afterEach(() => program?.end());
afterAll(() => bed?.close());

const folders = `<?xml version="1.0"?>
<folderlist><folder type="mh" name="Mail" path="Mail"/></folderlist>
`;
/** An account that it has already. */
const oldAccount = '[Account: 1]\nconfig_version=4\naccount_name=old\naddress=old@example.net\nprotocol=0\n';

/** Starts the real program with our lines behind those of its own account. */
async function start(trial: Trial): Promise<{ readonly home: string; readonly ours: string }> {
  const home = await bed.home();
  const [file] = filesOf(clawsMail, trial);
  const ours = String(file?.content);
  program = await startDesktopProgram(bed.namespace, {
    home,
    command: ['claws-mail', '--debug'],
    files: {
      '.claws-mail/accountrc': oldAccount + ours,
      '.claws-mail/clawsrc': '[Common]\nconfig_version=4\n',
      '.claws-mail/folderlist.xml': folders,
      'Mail/inbox/.mh_sequences': '',
    },
  });
  return { home, ours };
}

describe('the real Claws Mail', () => {
  provesLevel('claws-mail', 'loads');

  it.each([
    [servers.imap993, 'IMAP server: imap.guessed.example:993'],
    [servers.imap143, 'IMAP server: imap.guessed.example:143'],
  ])('connects to $host, port $port, as our file says', async (incoming, connecting) => {
    await start({ login: 'jane@guessed.example', incoming });
    await program?.waitUntilWritten(new RegExp(`Account 'jane@guessed.example': Connecting to ${connecting}`));
  });

  it('goes no further where STARTTLS was taken out', async () => {
    await start({ login: 'jane@guessed.example', incoming: servers.strippedImap });
    await program?.waitUntilWritten(/Can't start STARTTLS session/);
  });

  it.each(tryingLogins)('keeps all values of the account with the login name %s', async (login) => {
    const trial = { login, incoming: servers.pop110, outgoing: servers.smtp2525, name: `J "d\\" Doë <&';#%s \`id\`` };
    const { home, ours } = await start(trial);
    await program?.waitUntilWritten(/Accounts config update done/);
    const path = join(home, '.claws-mail', 'accountrc');
    await expect
      .poll(
        async () => {
          await program?.runBeside('claws-mail', ['--exit']);
          return readFile(path, 'utf8');
        },
        { timeout: patienceMs },
      )
      .not.toContain(ours);
    const [, written] = [...accountsIn(ours)][0] ?? [];
    expect(await rewrittenAccount(path, 'jane@guessed.example')).toMatchObject({ ...written, config_version: '4' });
  });
});
