import { join } from 'node:path';
import { gitea } from '../../electron/core/programs/gitea';
import { saveFor } from './client-bed';
import { goProgram } from './go-program';
import { provesSending, recipient } from './sending-program';

const sender = goProgram('gitea.go');

// Gitea itself is in no registry that the tests can ask: its packages are, and are given what it gives to them.
provesSending({
  program: gitea,
  row: 'gitea (Go)',
  insistsOnStarttls: false,
  send: async (bed, trial) => {
    const path = await saveFor(gitea, trial, join(await bed.home(), 'app.ini'));
    return bed.namespace.run(sender, [path, recipient]);
  },
});
