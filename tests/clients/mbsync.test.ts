import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mbsync } from '../../electron/core/programs/mbsync/mbsync';
import { saveFor, servers } from './client-bed';
import { provesReceiving } from './receiving-program';

provesReceiving({
  id: 'mbsync',
  incoming: [servers.imap993, servers.imap143],
  stripped: [servers.strippedImap],
  holdsBlanks: true,
  signIn: async (bed, trial) => {
    const home = await bed.home();
    const path = await saveFor(mbsync, trial, join(home, '.mbsyncrc'));
    const channel = 'jane@guessed.example';
    await mkdir(join(home, 'Mail', channel), { recursive: true });
    await bed.namespace.run('mbsync', ['-c', path, channel], { environment: { HOME: home } });
  },
});
