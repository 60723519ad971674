import { describe, expect, it } from 'vitest';
import { packagesNotInstalled } from '../../build/system-packages.mjs';

describe('packagesNotInstalled', () => {
  it('counts a package that was removed, or that dpkg does not know, as missing', () => {
    const output = 'dovecot-imapd installed\nnftables config-files\niproute2 installed\n';
    expect(packagesNotInstalled(['dovecot-imapd', 'postfix', 'nftables', 'iproute2'], output)).toEqual([
      'postfix',
      'nftables',
    ]);
  });

  it('distinguishes a package from another whose name begins with it', () => {
    expect(packagesNotInstalled(['postfix'], 'postfix-sqlite installed\n')).toEqual(['postfix']);
  });
});
