import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sylpheed } from '../../electron/core/programs/sylpheed/sylpheed';
import { expectNoPassword } from '../servers/expect-no-password';
import { hostilePassword } from '../servers/sample-plan';
import { accountsIn, rewrittenAccount } from './accountrc-values';
import {
  acceptedLogin,
  blankEndedLogin,
  blankEndedPassword,
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

let bed: ClientBed;
let program: DesktopProgram | undefined;
beforeAll(async () => {
  bed = await openClientBed();
});
afterEach(() => program?.end());
afterAll(() => bed?.close());

const login = 'jane@guessed.example';
const folders = `<?xml version="1.0" encoding="UTF-8"?>
<folderlist><folder type="mh" name="Mail" path="Mail"><folderitem type="inbox" name="inbox" path="inbox"/><folderitem type="queue" name="queue" path="queue"/></folder></folderlist>
`;
/** A message that waits to be sent, as Sylpheed keeps it. */
function queued(number: string): string {
  const envelope = [
    'NF:0',
    'PS:10',
    'SRH:1',
    `S:${login}`,
    'SSV:smtp.guessed.example',
    'R:<somebody@published.example>',
  ];
  const message = [`From: ${login}`, 'To: somebody@published.example', 'Subject: test', '', 'test', ''];
  return [...envelope, `AID:${number}`, '', ...message].join('\n');
}

/** Starts the real program with our file as its accounts, and has it receive or send all messages. */
async function start(
  work: '--receive-all' | '--send',
  trial: Trial,
): Promise<{ readonly home: string; readonly ours: string }> {
  const home = await bed.home();
  const [file] = filesOf(sylpheed, trial);
  const ours = String(file?.content);
  const [, number = ''] = /^\[Account: (\d+)\]$/m.exec(ours) ?? [];
  program = await startDesktopProgram(bed.namespace, {
    home,
    command: ['sylpheed', '--debug', work],
    files: {
      '.sylpheed-2.0/accountrc': ours,
      '.sylpheed-2.0/sylpheedrc': '[Common]\n',
      '.sylpheed-2.0/folderlist.xml': folders,
      'Mail/inbox/.sylpheed_mark': '',
      'Mail/queue/1': queued(number),
    },
  });
  return { home, ours };
}

describe('the real Sylpheed', () => {
  provesLevel('sylpheed', 'signs in');

  it.each(tryingLogins)('signs in for receiving as %s with our file', async (name) => {
    const logins = await bed.loginsDuring(() => start('--receive-all', { login: name }));
    expect(logins).toContainEqual(acceptedLogin('imap', name));
  });

  it.each([servers.pop995, servers.pop110])('signs in by POP3 on port $port', async (incoming) => {
    const logins = await bed.loginsDuring(() => start('--receive-all', { login, incoming }));
    expect(logins).toContainEqual(acceptedLogin('pop3', login));
  });

  it.each([servers.smtp587, servers.smtp465])('signs in for sending on port $port', async (outgoing) => {
    const logins = await bed.loginsDuring(() => start('--send', { login, incoming: servers.pop995, outgoing }));
    expect(logins).toContainEqual(acceptedLogin('smtp', login));
  });

  it('signs in with a password that has blanks at its ends', async () => {
    const trial = { login: blankEndedLogin, password: blankEndedPassword };
    const logins = await bed.loginsDuring(() => start('--receive-all', trial));
    expect(logins).toContainEqual(acceptedLogin('imap', blankEndedLogin));
  });

  it('sends no password for receiving by POP3 where STARTTLS was taken out', async () => {
    const heard = await bed.heardInClear(() => start('--receive-all', { login, incoming: servers.strippedPop }));
    expectNoPassword(heard, login, hostilePassword);
  });

  it('sends no password for sending where STARTTLS was taken out', async () => {
    const trial = { login, incoming: servers.pop995, outgoing: servers.strippedSmtp };
    const heard = await bed.heardInClear(async () => {
      await start('--send', trial);
      await program?.waitUntilWritten(/SMTP< 500/);
    }, /STARTTLS/);
    expectNoPassword(heard, login, hostilePassword);
  });

  it('does not sign in to a server whose certificate has another name', async () => {
    const before = (await bed.dovecot.logins()).length;
    await start('--receive-all', { login, incoming: { ...servers.imap993, host: misnamedHost } });
    await program?.waitUntilWritten(/validating hostname: misnamed/);
    expect((await bed.dovecot.logins()).slice(before)).toEqual([]);
  });

  it('keeps all values of an account', async () => {
    const trial = { login: tryingLogins[3] ?? '', outgoing: servers.smtp2525, name: `J "d\\" Doë <&';#%s \`id\`` };
    const { home, ours } = await start('--receive-all', trial);
    await program?.waitUntilWritten(/Logged in/);
    const path = join(home, '.sylpheed-2.0', 'accountrc');
    await expect
      .poll(async () => {
        await program?.runBeside('sylpheed', ['--exit']);
        return readFile(path, 'utf8');
      }, patience)
      .not.toContain(ours);
    const [, written] = [...accountsIn(ours)][0] ?? [];
    expect(await rewrittenAccount(path, login)).toMatchObject(written ?? {});
  });
});
