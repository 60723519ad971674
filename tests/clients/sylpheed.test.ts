import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sylpheed } from '../../electron/core/programs/sylpheed';
import { acceptedLogin, type ClientBed, filesOf, openClientBed, servers, type Trial } from './client-bed';
import { startDesktopProgram } from './desktop-program';

let bed: ClientBed;
beforeAll(async () => {
  bed = await openClientBed();
});
afterAll(() => bed?.close());

describe('the real sylpheed', () => {
  it('signs in', async () => {
    const home = await bed.home();
    const [file] = filesOf(sylpheed, { login: 'jane@guessed.example' });
    const program = await startDesktopProgram(bed.namespace, {
      home,
      command: ['sylpheed', '--debug'],
      files: {
        '.sylpheed-2.0/accountrc': String(file?.content),
        '.sylpheed-2.0/sylpheedrc': '[Common]\ncheck_on_startup=1\ndevelopment=1\n',
        '.sylpheed-2.0/folderlist.xml':
          '<?xml version="1.0" encoding="UTF-8"?>\n<folderlist><folder type="mh" name="Mail" path="Mail"><folder-item type="inbox" name="inbox" path="inbox" /></folder></folderlist>\n',
        'Mail/inbox/.mh_sequences': '',
      },
    });
    await new Promise((r) => setTimeout(r, 8000));
    const r = await import('node:child_process');
    console.log(await bed.dovecot.logins());
    console.log((program as any).text());
    await program.end();
    console.log(await readFile(join(home, '.sylpheed-2.0/accountrc'), 'utf8'));
    console.log(await readFile(join(home, '.sylpheed-2.0/folderlist.xml'), 'utf8'));
    expect(1).toBe(1);
  });
});
