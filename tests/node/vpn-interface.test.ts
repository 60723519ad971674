import { expect, it } from 'vitest';
import { vpnAmong } from '../../electron/node/vpn-interface';

const up = (address: string) => [{ address, internal: false }];

it.each([
  ['Linux, OpenVPN', { eth0: up('192.168.1.5'), tun0: up('10.8.0.2') }, 'tun0'],
  ['Linux, WireGuard', { wlan0: up('192.168.1.5'), 'wg-office': up('10.0.0.2') }, 'wg-office'],
  ['macOS, a VPN', { en0: up('192.168.1.5'), utun3: up('fe80::1'), utun4: up('10.9.0.2') }, 'utun4'],
  ['macOS, Tailscale', { en0: up('192.168.1.5'), utun4: up('100.64.0.2') }, null],
  ['macOS, no VPN', { en0: up('192.168.1.5'), utun0: up('fe80::1'), utun1: up('fe80::2') }, null],
  ['Windows, NordLynx', { 'Wi-Fi': up('192.168.1.5'), NordLynx: up('10.5.0.2') }, 'NordLynx'],
  ['Windows, Cisco', { Ethernet: up('10.0.0.5'), 'Cisco AnyConnect': up('10.1.0.9') }, 'Cisco AnyConnect'],
  ['a network of own computers', { eth0: up('192.168.1.5'), tailscale0: up('100.64.0.2') }, null],
  ['no VPN', { lo: [{ address: '127.0.0.1', internal: true }], eth0: up('192.168.1.5') }, null],
  ['nothing', {}, null],
] as const)('%s: %s', (_what, interfaces, name) => {
  expect(vpnAmong(interfaces)).toBe(name);
});
