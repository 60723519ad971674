import { describe, expect, it } from 'vitest';
import { askSystem, couldBeLocal, isKnownHere } from '../../electron/node/local-names';

describe('couldBeLocal', () => {
  it.each(['mailserver', 'imap.office.lan', 'nas.local', 'box.home.arpa', 'localhost', 'a.localhost'])(
    'takes %s for a name that this network may know',
    (host) => {
      expect(couldBeLocal(host)).toBe(true);
    },
  );

  it.each(['mail.example', 'notlocal.example', 'local.example'])('takes %s for a public name', (host) => {
    expect(couldBeLocal(host)).toBe(false);
  });
});

describe('isKnownHere', () => {
  it('knows localhost, and no other single name', () => {
    expect(isKnownHere('localhost')).toBe(true);
    expect(isKnownHere('no-such-name-here')).toBe(false);
  });
});

describe('askSystem', () => {
  it('gives the addresses of this computer', async () => {
    expect((await askSystem('localhost'))?.v4).toContain('127.0.0.1');
  });
});
