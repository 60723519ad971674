import { describe, expect, it } from 'vitest';
import { reachOf } from '../../electron/core/private-address';

describe('reachOf', () => {
  it.each([
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '127.0.0.1',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    'fd00::1',
    'fc12::1',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '::FFFF:7f00:1',
  ])('calls %s private', (address) => {
    expect(reachOf(address)).toBe('private');
  });

  it.each(['169.254.1.1', 'fe80::1', 'FEBF::1', '::ffff:169.254.0.1', '::ffff:a9fe:1'])(
    'calls %s link-local',
    (address) => {
      expect(reachOf(address)).toBe('link-local');
    },
  );

  it.each([
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '192.169.0.1',
    '100.128.0.1',
    '203.0.113.7',
    '2001:db8::1',
    'fec0::1',
    '::ffff:8.8.8.8',
    '::ffff:808:808',
  ])('calls %s public', (address) => {
    expect(reachOf(address)).toBe('public');
  });
});
