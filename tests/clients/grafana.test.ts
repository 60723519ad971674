import { join } from 'node:path';
import { grafana } from '../../electron/core/programs/grafana';
import { saveFor } from './client-bed';
import { goProgram } from './go-program';
import { provesSending, recipient } from './sending-program';

const sender = goProgram('grafana.go');

// Grafana itself is in no registry that the tests can ask: its packages are, and are given what it gives to them.
provesSending({
  program: grafana,
  row: 'grafana (Go)',
  send: async (bed, trial) => {
    const path = await saveFor(grafana, trial, join(await bed.home(), 'custom.ini'));
    return bed.namespace.run(sender, [path, recipient]);
  },
});
