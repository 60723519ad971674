import { networkInterfaces } from 'node:os';

/** Names the network that this computer is in by its own addresses; a new Wi-Fi, cable or VPN changes them. */
export function currentNetwork(): string {
  const addresses = Object.entries(networkInterfaces()).flatMap(([name, all = []]) =>
    all.flatMap(({ address, internal }) => (internal ? [] : `${name} ${address}`)),
  );
  return addresses.sort().join(' ');
}
