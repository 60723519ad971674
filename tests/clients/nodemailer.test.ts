import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodemailer } from '../../electron/core/programs/nodemailer';
import { saveFor } from './client-bed';
import { provesSending, recipient, senderScript } from './sending-program';

const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));

provesSending({
  program: nodemailer,
  send: async (bed, trial) => {
    const home = await bed.home();
    await symlink(packages, join(home, 'node_modules'));
    const path = await saveFor(nodemailer, trial, join(home, 'mailer.mjs'));
    return bed.namespace.run(process.execPath, [senderScript('nodemailer.mjs'), path, recipient], {
      environment: { HOME: home, NODE_EXTRA_CA_CERTS: bed.authority.file },
    });
  },
});
