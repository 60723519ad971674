import { join } from 'node:path';
import { django } from '../../electron/core/programs/django';
import { asciiLogin, asciiPassword, saveFor } from './client-bed';
import { provesSending, recipient, senderScript } from './sending-program';

provesSending({
  program: django,
  trials: [{ login: asciiLogin, password: asciiPassword }],
  // Debian's version is older than 4.2.
  verifiesNames: false,
  send: async (bed, trial) => {
    const path = await saveFor(django, trial, join(await bed.home(), 'settings.py'));
    return bed.namespace.run('/usr/bin/python3', [senderScript('by-django.py'), path, recipient]);
  },
});
