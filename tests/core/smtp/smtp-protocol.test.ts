import { describe, expect, it } from 'vitest';
import { smtpProtocol } from '../../../electron/core/smtp/smtp-protocol';

describe('smtpProtocol', () => {
  it('ends a session with QUIT, which one reply answers', () => {
    const framer = smtpProtocol.frame({ kind: 'say', line: smtpProtocol.farewell, phase: 'login', stage: 'bye' });

    expect(smtpProtocol.farewell).toBe('QUIT');
    expect(framer.line('221 2.0.0 Bye').kind).toBe('reply');
  });
});
