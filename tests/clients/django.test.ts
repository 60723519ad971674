import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { django } from '../../electron/core/programs/django';
import { asciiLogin, asciiPassword, filesOf, saveFor } from './client-bed';
import { provesSending, recipient, senderScript } from './sending-program';

const trials = [{ login: asciiLogin, password: asciiPassword }];

provesSending({
  program: django,
  trials,
  // Debian's version is older than 4.2.
  verifiesNames: false,
  send: async (bed, trial) => {
    const path = await saveFor(django, trial, join(await bed.home(), 'settings.py'));
    return bed.namespace.run('/usr/bin/python3', [senderScript('by-django.py'), path, recipient]);
  },
});

// Version 6.1 is in no registry that the tests can ask. The backend of an older one takes the same options.
provesSending({
  program: django,
  row: 'django (the backend of version 3.2 with MAILERS)',
  trials,
  verifiesNames: false,
  send: async (bed, trial) => {
    const path = join(await bed.home(), 'settings.py');
    await writeFile(path, filesOf(django, trial)[1]?.content ?? '');
    return bed.namespace.run('/usr/bin/python3', [senderScript('django-mailers.py'), path, recipient]);
  },
});
