import { join } from 'node:path';
import { offlineimap } from '../../electron/core/programs/offlineimap';
import { saveFor, servers } from './client-bed';
import { provesReceiving } from './receiving-program';

provesReceiving({
  id: 'offlineimap',
  incoming: [servers.imap993],
  // Our file names no server with STARTTLS, because OfflineIMAP does not insist on it.
  stripped: [],
  holdsBlanks: true,
  signIn: async (bed, trial) => {
    const home = await bed.home();
    const path = await saveFor(offlineimap, trial, join(home, '.offlineimaprc'));
    const environment = { HOME: home, LANG: 'C.UTF-8' };
    await bed.namespace.run('offlineimap', ['-c', path, '-o', '-u', 'basic'], { environment });
  },
});
