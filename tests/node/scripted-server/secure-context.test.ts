import { connect, createServer } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { ciphersForAnyKey } from '../../../electron/node/ciphers-for-any-key';
import { createSelfSigned } from '../../../electron/node/scripted-server/certificates';
import { listenOnLoopback } from '../../../electron/node/scripted-server/loopback-listener';
import { dhParameters } from '../../../electron/node/scripted-server/secure-context';

describe('dhParameters', () => {
  it.each([1024, 1536, 2048] as const)('make a server agree on a key of %i bits', async (bits) => {
    const identity = await createSelfSigned({ names: ['mail.example'], rsaBits: 2048 });
    const ciphers = ciphersForAnyKey('DHE-RSA-AES128-GCM-SHA256');
    const server = createServer({ ...identity, maxVersion: 'TLSv1.2', ciphers, dhparam: dhParameters(bits) });
    const listener = await listenOnLoopback(server);
    const socket = connect({ host: '127.0.0.1', port: listener.port, ciphers, rejectUnauthorized: false });
    await new Promise((resolve) => socket.once('secureConnect', resolve));

    expect(socket.getEphemeralKeyInfo()).toEqual({ type: 'DH', size: bits });
    socket.destroy();
    await listener.close();
  });
});
