import { describe, expect, it } from 'vitest';
import type { DialogStep } from '../../../electron/core/dialog';
import { imapProtocol } from '../../../electron/core/imap/imap-protocol';
import { Secret } from '../../../electron/core/secret';

describe('imapProtocol', () => {
  it('waits for the tag of the line that was said', () => {
    const step: DialogStep = { kind: 'say', line: 'a7 NOOP', phase: 'login', stage: 'bye' };

    expect(imapProtocol.frame(step).line('a6 OK')).toMatchObject({ kind: 'foreign' });
    expect(imapProtocol.frame(step).line('a7 OK')).toMatchObject({ kind: 'reply' });
  });

  it('waits for the tag in front of a secret', () => {
    const secret = new Secret('from the test');
    const step: DialogStep = { kind: 'say-secret', before: 'a7 LOGIN jane ', secret, encode: (text) => text };

    expect(imapProtocol.frame(step).line('a7 NO')).toMatchObject({ kind: 'reply' });
  });

  it('ends a session with LOGOUT, answered by BYE', () => {
    const step: DialogStep = { kind: 'say', line: imapProtocol.farewell, phase: 'login', stage: 'bye' };

    expect(imapProtocol.farewell).toBe('a0 LOGOUT');
    expect(imapProtocol.frame(step).line('* BYE Logging out')).toMatchObject({ kind: 'reply' });
  });
});
