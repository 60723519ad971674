import { join } from 'node:path';
import { nextcloud } from '../../electron/core/programs/nextcloud';
import { saveFor } from './client-bed';
import { provesSending, recipient, senderScript } from './sending-program';

// Nextcloud itself is in no registry that the tests can ask: the library that it sends by is given what it gives to it.
provesSending({
  program: nextcloud,
  row: 'nextcloud (Symfony Mailer)',
  insistsOnStarttls: false,
  send: async (bed, trial) => {
    const path = await saveFor(nextcloud, trial, join(await bed.home(), 'mail.config.php'));
    return bed.namespace.run('php', [senderScript('nextcloud.php'), path, recipient]);
  },
});
