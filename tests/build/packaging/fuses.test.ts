import { describe, expect, it } from 'vitest';
import { fusesIn, wiresIn } from '../../../build/packaging/fuse-wire.mjs';
import { fusesToSet } from '../../../build/packaging/fuses.mjs';

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** A file with these wires of fuses in it. */
function fileWith(...wires: readonly string[]): Buffer {
  return Buffer.concat(
    wires.flatMap((wire) => [Buffer.from(`code${sentinel}`), Buffer.from([1, wire.length]), Buffer.from(wire)]),
  );
}

describe('the table of fuses', () => {
  it('is whole, in the order of the wire', () => {
    expect(fusesToSet(9)).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('sets no fuse that an older runtime lacks', () => {
    expect(Object.keys(fusesToSet(7))).toHaveLength(7);
    expect(fusesToSet(7)).not.toHaveProperty('grantFileProtocolExtraPrivileges');
  });
});

describe('fusesIn', () => {
  it('reads the states behind the mark', () => {
    expect(fusesIn(fileWith('0101r'))).toEqual(['off', 'on', 'off', 'on', 'removed']);
    expect(wiresIn(fileWith('01'))).toEqual([{ start: 4 + sentinel.length + 2, length: 2 }]);
  });

  it('reads all wires of a program for two processors', () => {
    expect(fusesIn(fileWith('01', '01'))).toEqual(['off', 'on']);
    expect(() => fusesIn(fileWith('01', '11'))).toThrow('The wires of fuses differ');
  });

  it.each([
    ['no wire', Buffer.from('code'), 'This file has no fuses'],
    ['a wire of another version', Buffer.from(`${sentinel}\u0002\u00010`), 'has the version 2'],
    ['an unknown state', fileWith('0x'), 'A fuse has the state 120'],
  ])('throws for %s', (_what, bytes, sentence) => {
    expect(() => fusesIn(bytes)).toThrow(sentence);
  });
});
