import { join } from 'node:path';
import { fetchmail } from '../../electron/core/programs/fetchmail/fetchmail';
import { saveFor, servers } from './client-bed';
import { provesReceiving } from './receiving-program';

provesReceiving({
  id: 'fetchmail',
  incoming: [servers.imap993, servers.imap143, servers.pop995, servers.pop110],
  stripped: [servers.strippedImap, servers.strippedPop],
  holdsBlanks: true,
  signIn: async (bed, trial) => {
    const home = await bed.home();
    const path = await saveFor(fetchmail, trial, join(home, '.fetchmailrc'));
    const args = ['-f', path, '--nosyslog', '--nodetach', '--check'];
    const { exitCode, written } = bed.namespace.start('fetchmail', args, { environment: { HOME: home } });
    // It ends with 1 where it has signed in and there is no mail.
    const code = await exitCode;
    if (code !== 0 && code !== 1) throw new Error(`fetchmail ended with ${code}: ${written.stderr}`);
  },
});
