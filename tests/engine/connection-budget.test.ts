import { describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import { createConnectionBudget, type Wish } from '../../electron/engine/connection-budget';
import type { ProbeTarget } from '../../electron/engine/probe-target';

function target(changes: Partial<ProbeTarget> = {}): ProbeTarget {
  return {
    protocol: 'imap',
    host: 'imap.fir.example',
    port: 993,
    security: 'tls',
    addresses: { v4: ['192.31.196.1'], v6: [] },
    acceptedCertificates: [],
    source: 'guess',
    isNamed: changes.source !== undefined && changes.source !== 'guess',
    ...changes,
  };
}

const first = (changes: Partial<ProbeTarget> = {}): Wish => ({
  target: target(changes),
  isFirst: true,
  isExpected: false,
  isLast: false,
  isServed: false,
  isOtherServed: false,
  isImapAwaited: false,
});

const nothingElse = { signIns: 0, documents: 0 };

function takenOf(wish: Wish, budget = createConnectionBudget(nothingElse)): number {
  let taken = 0;
  while (taken <= limits.connectionsPerAddress && budget.take(wish)) taken += 1;
  return taken;
}

describe('createConnectionBudget', () => {
  it('gives an address its share, under all its names and with any other addresses', () => {
    const budget = createConnectionBudget(nothingElse);
    expect(takenOf(first(), budget)).toBe(limits.connectionsPerAddress);
    expect(budget.take(first({ addresses: { v4: ['192.31.196.2', '192.31.196.1'], v6: [] } }))).toBe(false);
    expect(budget.take(first({ addresses: { v4: ['192.31.196.2'], v6: ['2001:db8::1'] } }))).toBe(true);
  });

  it('leaves the last ones to ports that matter most, and to names that a certificate there has', () => {
    const again = { ...first(), isFirst: false, isExpected: true };
    const left = (wish: Wish) => limits.connectionsPerAddress - takenOf(wish);
    expect(left({ ...again, target: target() })).toBe(0);
    expect(left({ ...again, target: target({ protocol: 'smtp', port: 587 }) })).toBe(0);
    expect(left({ ...again, target: target({ protocol: 'smtp', port: 465 }) })).toBe(1);
    expect(left({ ...again, target: target({ protocol: 'pop3', port: 995 }) })).toBe(2);
    expect(left({ ...again, target: target(), isExpected: false })).toBe(2);
    expect(left({ ...again, target: target({ protocol: 'smtp', port: 2525 }), isLast: true })).toBe(0);
  });

  it('lets servers that a source names have all, but one for the other direction, and POP3 after IMAP', () => {
    const left = (changes: Partial<Wish>) =>
      limits.connectionsPerAddress - takenOf({ ...first(), isFirst: false, ...changes });
    const imap = target({ source: 'autoconfig' });
    const pop3 = target({ source: 'autoconfig', protocol: 'pop3', port: 995 });
    expect(left({ target: imap })).toBe(0);
    expect(left({ target: imap, isServed: true })).toBe(1);
    expect(left({ target: imap, isServed: true, isOtherServed: true })).toBe(0);
    expect(left({ target: pop3 })).toBe(2);
    expect(left({ target: pop3, isOtherServed: true })).toBe(0);
    expect(left({ target: pop3, isOtherServed: true, isImapAwaited: true })).toBe(1);
  });
});
