import { describe, expect, it } from 'vitest';
import type { DialogStep } from '../../../electron/core/dialog';
import { pop3Protocol } from '../../../electron/core/pop3/pop3-protocol';

describe('pop3Protocol', () => {
  it('waits for the dot only where the command has a multi-line reply', () => {
    const step: DialogStep = { kind: 'say', line: 'LIST', phase: 'login', stage: 'login' };

    expect(pop3Protocol.frame(step).line('+OK').kind).toBe('reply');
    expect(pop3Protocol.frame({ ...step, multiline: true }).line('+OK').kind).toBe('more');
    expect(pop3Protocol.frame({ kind: 'listen' }).line('+OK').kind).toBe('reply');
  });

  it('ends a session with QUIT', () => {
    expect(pop3Protocol.farewell).toBe('QUIT');
  });
});
