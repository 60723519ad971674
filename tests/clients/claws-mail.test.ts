import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clawsMail } from '../../electron/core/programs/claws-mail';
import { acceptedLogin, type ClientBed, filesOf, openClientBed, servers, type Trial } from './client-bed';
import { startDesktopProgram } from './desktop-program';

let bed: ClientBed;
beforeAll(async () => {
  bed = await openClientBed();
});
afterAll(() => bed?.close());

describe('the real claws-mail', () => {
  it('signs in', async () => {
    const home = await bed.home();
    const [file] = filesOf(clawsMail, { login: 'jane@guessed.example' });
    const program = await startDesktopProgram(bed.namespace, {
      home,
      command: ['claws-mail', '--debug'],
      files: {
        '.claws-mail/accountrc': String(file?.content),
        '.claws-mail/clawsrc': '[Common]\nconfig_version=4\n',
        '.claws-mail/folderlist.xml':
          '<?xml version="1.0"?>\n<folderlist><folder type="mh" name="Mail" path="Mail"/></folderlist>\n',
        'Mail/inbox/.mh_sequences': '',
      },
    });
    await new Promise((r) => setTimeout(r, 12000));
    console.log(await bed.dovecot.logins());
    console.log((program as any).text());
    await program.end();
    console.log(await readFile(join(home, '.claws-mail/accountrc'), 'utf8'));
    expect(1).toBe(1);
  });
});
