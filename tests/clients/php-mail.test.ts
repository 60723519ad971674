import { join } from 'node:path';
import { phpMail } from '../../electron/core/programs/php-mail';
import { saveFor } from './client-bed';
import { provesSending, recipient } from './sending-program';

provesSending({
  program: phpMail,
  send: async (bed, trial) => {
    const path = await saveFor(phpMail, trial, join(await bed.home(), 'msmtprc'));
    const setting = `sendmail_path="/usr/bin/msmtp --file=${path} -t"`;
    return bed.namespace.run('php', ['-d', setting, '-r', `exit(mail('${recipient}', 'test', 'test') ? 0 : 1);`]);
  },
});
