import { join } from 'node:path';
import { rails } from '../../electron/core/programs/rails';
import { saveFor } from './client-bed';
import { provesSending, recipient, senderScript } from './sending-program';

provesSending({
  program: rails,
  namesMechanism: true,
  send: async (bed, trial) => {
    const path = await saveFor(rails, trial, join(await bed.home(), 'production.rb'));
    return bed.namespace.run('ruby', [senderScript('rails.rb'), path, recipient]);
  },
});
