import { join } from 'node:path';
import { phpmailer } from '../../electron/core/programs/phpmailer';
import { saveFor } from './client-bed';
import { provesSending, recipient, senderScript } from './sending-program';

provesSending({
  program: phpmailer,
  send: async (bed, trial) => {
    const path = await saveFor(phpmailer, trial, join(await bed.home(), 'settings.php'));
    return bed.namespace.run('php', [senderScript('phpmailer.php'), path, recipient]);
  },
});
