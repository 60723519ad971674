import { join } from 'node:path';
import { unpackedPath, unpackPackages } from '../../build/testing/unpacked-packages.mjs';
import { wordpress } from '../../electron/core/programs/wordpress/wordpress';
import { saveFor } from './client-bed';
import { provesSending, recipient, senderScript } from './sending-program';

// Unpacked, because the package brings a web server.
await unpackPackages(['wordpress']);
const folder = unpackedPath('wordpress', 'usr', 'share', 'wordpress');

// The plugin is in no registry that the tests can ask: WordPress itself sends, and is given what the plugin gives to it.
provesSending({
  program: wordpress,
  row: 'wordpress (WordPress without the plugin)',
  send: async (bed, trial) => {
    const content = await bed.home();
    const path = await saveFor(wordpress, trial, join(content, 'wp-config.txt'));
    const args = [senderScript('wordpress.php'), folder, path, 'jane@guessed.example', recipient, content];
    return bed.namespace.run('php', args);
  },
});
