import { join } from 'node:path';
import { symfony } from '../../electron/core/programs/symfony/symfony';
import { saveFor } from './client-bed';
import { provesSending, recipient, senderScript } from './sending-program';

provesSending({
  program: symfony,
  // The option that our file has is only known since version 7.3.
  insistsOnStarttls: false,
  send: async (bed, trial) => {
    const path = await saveFor(symfony, trial, join(await bed.home(), '.env.local'));
    return bed.namespace.run('php', [senderScript('symfony.php'), path, 'jane@guessed.example', recipient]);
  },
});
