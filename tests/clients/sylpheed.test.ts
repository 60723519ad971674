import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sylpheed } from '../../electron/core/programs/sylpheed';
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
import { type DesktopProgram, desktopEnvironment, patienceMs, startDesktopProgram } from './desktop-program';
import { provesLevel } from './levels';

let bed: ClientBed;
let program: DesktopProgram | undefined;
beforeAll(async () => {
  bed = await openClientBed();
});
afterEach(() => program?.end());
afterAll(() => bed?.close());

const login = 'jane@guessed.example';
const folders = `<?xml version="1.0" encoding="UTF-8"?>
<folderlist><folder type="mh" name="Mail" path="Mail"><folder-item type="inbox" name="inbox" path="inbox"/><folder-item type="queue" name="queue" path="queue"/></folder></folderlist>
`;
/** A message that waits to be sent, as Sylpheed keeps it. */
const queued = `AF:
NF:0
PS:10
SRH:1
SFN:
DSR:
MID:
CFG:
PT:0
S:${login}
RQ:
SSV:smtp.guessed.example
SSH:
R:<somebody@published.example>

From: ${login}
To: somebody@published.example
Subject: test

test
`;

/** Starts the real program with our file as its accounts, so that it checks for new messages at once. */
async function start(trial: Trial): Promise<{ readonly home: string; readonly ours: string }> {
  const home = await bed.home();
  const [file] = filesOf(sylpheed, trial);
  const ours = String(file?.content);
  program = await startDesktopProgram(bed.namespace, {
    home,
    command: ['sylpheed', '--debug'],
    files: {
      '.sylpheed-2.0/accountrc': ours,
      '.sylpheed-2.0/sylpheedrc': '[Common]\ncheck_on_startup=1\n',
      '.sylpheed-2.0/folderlist.xml': folders,
      'Mail/inbox/.sylpheed_mark': '',
      'Mail/queue/1': queued,
    },
  });
  return { home, ours };
}

/** Has the running program do something. */
async function tell(home: string, option: string): Promise<void> {
  await bed.namespace.run('sylpheed', [option], { environment: desktopEnvironment(home) });
}

describe('the real Sylpheed', () => {
  provesLevel('sylpheed', 'signs in');

  it.each(tryingLogins)('signs in for receiving as %s with our file', async (name) => {
    const logins = await bed.loginsDuring(() => start({ login: name }));
    expect(logins).toContainEqual(acceptedLogin('imap', name));
  });

  it.each([servers.imap143, servers.pop995, servers.pop110])('signs in by $protocol on port $port', async (incoming) => {
    const logins = await bed.loginsDuring(() => start({ login, incoming }));
    expect(logins).toContainEqual(acceptedLogin(incoming.protocol, login));
  });
  it.each([servers.smtp587, servers.smtp465])('signs in for sending on port $port', async (outgoing) => {
    const logins = await bed.loginsDuring(async () => {
      const { home } = await start({ login, outgoing });
      await program?.waitUntilWritten(/Setting folder info/);
      await tell(home, '--send');
    }, 2);
    expect(logins).toContainEqual(acceptedLogin('smtp', login));
  });

  it('signs in with a password that has blanks at its ends', async () => {
    const logins = await bed.loginsDuring(() => start({ login: blankEndedLogin, password: blankEndedPassword }));
    expect(logins).toContainEqual(acceptedLogin('imap', blankEndedLogin));
  });

  it('sends no password where STARTTLS was taken out', async () => {
    const heard = await bed.heardInClear(() => start({ login, incoming: servers.strippedImap }));
    expectNoPassword(heard, login, hostilePassword);
  });

  it('does not sign in to a server whose certificate has another name', async () => {
    const before = (await bed.dovecot.logins()).length;
    await start({ login, incoming: { ...servers.imap993, host: misnamedHost } });
    await program?.waitUntilWritten(/validating hostname: misnamed/);
    expect((await bed.dovecot.logins()).slice(before)).toEqual([]);
  });

  it('keeps all values of an account', async () => {
    const trial = { login: tryingLogins[3] ?? '', outgoing: servers.smtp2525, name: `J "d\\" Doë <&';#%s \`id\`` };
    const { home, ours } = await start(trial);
    await program?.waitUntilWritten(/Setting folder info/);
    const path = join(home, '.sylpheed-2.0', 'accountrc');
    await expect
      .poll(
        async () => {
          await tell(home, '--exit');
          return readFile(path, 'utf8');
        },
        { timeout: patienceMs },
      )
      .not.toContain(ours);
    const [, written] = [...accountsIn(ours)][0] ?? [];
    expect(await rewrittenAccount(path, login)).toMatchObject(written ?? {});
  });
});
