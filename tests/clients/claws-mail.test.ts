import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clawsMail } from '../../electron/core/programs/claws-mail/claws-mail';
import { expectNoPassword } from '../servers/expect-no-password';
import { hostilePassword } from '../servers/sample-plan';
import { accountsIn, rewrittenAccount } from './accountrc-values';
import {
  acceptedLogin,
  type ClientBed,
  filesOf,
  misnamedHost,
  openClientBed,
  servers,
  type Trial,
  tryingLogins,
} from './client-bed';
import { type DesktopProgram, startDesktopProgram } from './desktop-program';
import { provesLevel } from './levels';
import { patience } from './patience';
import { recipient } from './sending-program';

let bed: ClientBed;
let program: DesktopProgram | undefined;
beforeAll(async () => {
  bed = await openClientBed();
});
afterEach(() => program?.end());
afterAll(() => bed?.close());

const login = 'jane@guessed.example';
const folders = `<?xml version="1.0"?>
<folderlist><folder type="mh" name="Mail" path="Mail"><folderitem type="inbox" name="inbox" path="inbox"/><folderitem type="outbox" name="sent" path="sent"/><folderitem type="queue" name="queue" path="queue"/></folder></folderlist>
`;
/** An account that it has already. */
const oldAccount = '[Account: 1]\nconfig_version=4\naccount_name=old\naddress=old@example.net\nprotocol=0\n';

/** A message that waits to be sent, as Claws Mail keeps it. */
function queued(number: string): string {
  const envelope = [
    ...['NF:0', 'PS:10', 'SRH:1', 'PT:0', `S:${login}`, 'SSV:smtp.guessed.example'],
    ...[`R:<${recipient}>`, `MAID:${number}`, 'X-Claws-End-Special-Headers: 1'],
  ];
  const message = [`From: ${login}`, `To: ${recipient}`, 'Subject: test', '', 'test', ''];
  return [...envelope, ...message].join('\n');
}

/** Starts the real program with our lines behind those of its own account, and the passwords where it keeps them itself. */
async function start(
  trial: Trial,
  work: readonly ('--receive-all' | '--send')[] = [],
): Promise<{ readonly home: string; readonly ours: string }> {
  const home = await bed.home();
  const [file] = filesOf(clawsMail, trial);
  const ours = String(file?.content);
  const [, number = ''] = /^\[Account: (\d+)\]$/m.exec(ours) ?? [];
  const { password = hostilePassword } = trial;
  program = await startDesktopProgram(bed.namespace, {
    home,
    command: ['claws-mail', '--debug', ...work],
    files: {
      // It takes over passwords that stand here as older versions wrote them, into a file of its own.
      '.claws-mail/accountrc': `${oldAccount}${ours}password=${password}\nsmtp_password=${password}\n`,
      '.claws-mail/clawsrc': '[Common]\nconfig_version=4\n',
      '.claws-mail/folderlist.xml': folders,
      'Mail/inbox/.mh_sequences': '',
      // With a message that waits, it would ask before it ends.
      ...(work.includes('--send') ? { 'Mail/queue/1': queued(number) } : {}),
    },
  });
  return { home, ours };
}

describe('the real Claws Mail', () => {
  provesLevel('claws-mail', 'signs in');

  it.each(tryingLogins)('signs in for receiving as %s with our file', async (name) => {
    const logins = await bed.loginsDuring(() => start({ login: name }, ['--receive-all']));
    expect(logins).toContainEqual(acceptedLogin('imap', name));
  });

  it.each([servers.pop995, servers.pop110])('signs in by POP3 on port $port', async (incoming) => {
    const logins = await bed.loginsDuring(() => start({ login, incoming }, ['--receive-all']));
    expect(logins).toContainEqual(acceptedLogin('pop3', login));
  });

  it.each([servers.smtp587, servers.smtp2525, servers.smtp465])(
    'signs in for sending on port $port',
    async (outgoing) => {
      const logins = await bed.loginsDuring(() => start({ login, incoming: servers.pop995, outgoing }, ['--send']));
      expect(logins).toContainEqual(acceptedLogin('smtp', login));
    },
  );

  it('sends no password for receiving by POP3 where STARTTLS was taken out', async () => {
    const heard = await bed.heardInClear(() => start({ login, incoming: servers.strippedPop }, ['--receive-all']));
    expectNoPassword(heard, login, hostilePassword);
  });

  it('sends no password for sending where STARTTLS was taken out', async () => {
    const trial = { login, incoming: servers.pop995, outgoing: servers.strippedSmtp };
    const heard = await bed.heardInClear(() => start(trial, ['--send']));
    expectNoPassword(heard, login, hostilePassword);
  });

  it('asks before it signs in to a server whose certificate has another name', async () => {
    const before = (await bed.dovecot.logins()).length;
    await start({ login, incoming: { ...servers.imap993, host: misnamedHost } }, ['--receive-all']);
    await program?.waitUntilWritten(/Creating alert panel/);
    expect((await bed.dovecot.logins()).slice(before)).toEqual([]);
  });

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
      .poll(async () => {
        await program?.runBeside('claws-mail', ['--exit']);
        return readFile(path, 'utf8');
      }, patience)
      .not.toContain(ours);
    const [, written] = [...accountsIn(ours)][0] ?? [];
    expect(await rewrittenAccount(path, 'jane@guessed.example')).toMatchObject({ ...written, config_version: '4' });
  });
});
