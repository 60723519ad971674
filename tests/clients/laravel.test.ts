import { join } from 'node:path';
import { laravel } from '../../electron/core/programs/laravel/laravel';
import { saveFor } from './client-bed';
import { provesSending, recipient, senderScript } from './sending-program';

provesSending({
  program: laravel,
  // Debian's version 8 does; since version 9 it sends by Symfony Mailer, which does not.
  insistsOnStarttls: true,
  send: async (bed, trial) => {
    const path = await saveFor(laravel, trial, join(await bed.home(), '.env'));
    return bed.namespace.run('php', [senderScript('laravel.php'), path, recipient]);
  },
});

for (const version of ['10', '12'])
  provesSending({
    program: laravel,
    row: `laravel (version ${version}, without its MailManager)`,
    insistsOnStarttls: false,
    send: async (bed, trial) => {
      const path = await saveFor(laravel, trial, join(await bed.home(), '.env'));
      return bed.namespace.run('php', [senderScript('laravel-symfony.php'), path, recipient, version]);
    },
  });
