import { describe, expect, it } from 'vitest';
import { certificateCovers } from '../../../electron/core/discovery/certificate-names';

function covers(names: readonly string[], host: string): boolean {
  return certificateCovers({ names }, host);
}

describe('certificateCovers', () => {
  it('compares names without regard to case', () => {
    expect(covers(['IMAP.Example.net'], 'imap.example.net')).toBe(true);
    expect(covers(['example.net'], 'imap.example.net')).toBe(false);
  });

  it('lets a wildcard stand for exactly the leftmost label', () => {
    const names = ['*.example.net'];
    expect(covers(names, 'imap.example.net')).toBe(true);
    expect(covers(names, 'example.net')).toBe(false);
    expect(covers(names, 'a.imap.example.net')).toBe(false);
    expect(covers(names, 'imap.notexample.net')).toBe(false);
  });

  it('knows no wildcard inside a label, in another place, or for a whole top-level domain', () => {
    expect(covers(['im*.example.net'], 'imap.example.net')).toBe(false);
    expect(covers(['imap.*.net'], 'imap.example.net')).toBe(false);
    expect(covers(['*.net'], 'example.net')).toBe(false);
    expect(covers(['*'], 'localhost')).toBe(false);
  });

  it('takes an IP address only by itself, in any spelling of IPv6', () => {
    expect(covers(['192.0.2.7'], '192.0.2.7')).toBe(true);
    expect(covers(['2001:DB8:0:0:0:0:0:7'], '2001:db8::7')).toBe(true);
    expect(covers(['*.0.2.7'], '192.0.2.7')).toBe(false);
  });
});
