import { describe, expect, it } from 'vitest';
import { isBridgeOf } from '../../../electron/core/knowledge/bridge-servers';
import { providerOf, serverOf } from '../discovery/some-providers';

const bare = providerOf('bridged', 'Bridged Mail', {
  incoming: [serverOf('imap', '127.0.0.1', 1143), serverOf('imap', 'imap.bridged.example', 993)],
  outgoing: [serverOf('smtp', '127.0.0.1', 1025)],
});
const bridged = { ...bare, facts: { ...bare.facts, password: 'bridge' as const } };

describe('the bridge program of a provider', () => {
  it.each([
    ['its own port for receiving', bridged, serverOf('imap', '127.0.0.1', 1143), true],
    ['its own port for sending', bridged, serverOf('smtp', '127.0.0.1', 1025), true],
    ['another port of this computer', bridged, serverOf('imap', '127.0.0.1', 993), false],
    ['another protocol on its port', bridged, serverOf('smtp', '127.0.0.1', 1143), false],
    ['a server elsewhere', bridged, serverOf('imap', 'imap.bridged.example', 993), false],
    ['its port, of a provider without such a program', bare, serverOf('imap', '127.0.0.1', 1143), false],
    ['its port, where no provider was recognised', null, serverOf('imap', '127.0.0.1', 1143), false],
  ])('%s', (_, provider, server, expected) => {
    expect(isBridgeOf(provider, server)).toBe(expected);
  });
});
