import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offlineimap } from '../../electron/core/programs/offlineimap/offlineimap';
import { type ClientBed, openClientBed, saveFor, servers, type Trial } from './client-bed';
import { provesReceiving } from './receiving-program';

/** Copies a mailbox once, into a folder of this home. */
async function sync(bed: ClientBed, trial: Trial, home: string): Promise<void> {
  const path = await saveFor(offlineimap, trial, join(home, '.offlineimaprc'));
  const environment = { HOME: home, LANG: 'C.UTF-8' };
  await bed.namespace.run('offlineimap', ['-c', path, '-o', '-u', 'basic'], { environment });
}

provesReceiving({
  id: 'offlineimap',
  incoming: [servers.imap993],
  // Our file names no server with STARTTLS, because OfflineIMAP does not insist on it.
  stripped: [],
  holdsBlanks: true,
  signIn: async (bed, trial) => sync(bed, trial, await bed.home()),
});

describe('a mailbox that the real offlineimap copies with our file', () => {
  const login = 'jane@guessed.example';
  let bed: ClientBed;
  beforeAll(async () => {
    bed = await openClientBed();
  });
  afterAll(() => bed?.close());

  /** The messages of an inbox as a maildir. */
  async function messagesIn(inbox: string): Promise<readonly string[]> {
    const folders = await Promise.all(['cur', 'new'].map((name) => readdir(join(inbox, name))));
    return folders.flat();
  }

  it('keeps on the server what is deleted here', async () => {
    const home = await bed.home();
    await sync(bed, { login }, home);
    const here = join(home, 'Mail', login, 'INBOX');
    const onServer = join(bed.dovecot.mailFolder, login, 'Maildir');
    await mkdir(join(here, 'new'), { recursive: true });
    const text = `From: ${login}\r\nTo: ${login}\r\nSubject: Kept\r\nMessage-ID: <kept@guessed.example>\r\n\r\nHello\r\n`;
    await writeFile(join(here, 'new', '1.1_1.here'), text);
    await sync(bed, { login }, home);
    expect(await messagesIn(onServer)).toHaveLength(1);

    for (const folder of ['cur', 'new']) await rm(join(here, folder), { recursive: true });
    for (const folder of ['cur', 'new']) await mkdir(join(here, folder));
    await sync(bed, { login }, home);

    expect(await messagesIn(here)).toEqual([]);
    expect(await messagesIn(onServer)).toHaveLength(1);
  });
});
