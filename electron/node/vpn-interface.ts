import type { NetworkInterfaceInfo } from 'node:os';

/** The network interfaces of a computer by their names, as Node gives them. */
type Interfaces = Readonly<Record<string, readonly Pick<NetworkInterfaceInfo, 'address' | 'internal'>[] | undefined>>;

/**
 * The names that systems and makers give to the interfaces of their VPNs: tunnels of Linux and macOS, WireGuard, PPP, IPsec, and the
 * adapters of Windows. Networks between one's own computers, such as Tailscale's, are none.
 */
const vpnNames =
  /^(?:tun|tap|wg|ppp|utun|ipsec|gpd|cscotun|nordlynx|proton)[\w-]*$|vpn|wireguard|nordlynx|protonvpn|mullvad|cloudflarewarp|anyconnect|fortinet|globalprotect|zscaler|wintun|tap-windows/i;

/** The interface of a VPN that is up; null where there is none. macOS always has tunnels of its own, with link-local addresses alone. */
export function vpnAmong(interfaces: Interfaces): string | null {
  const names = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    vpnNames.test(name) && addresses.some(({ address, internal }) => !internal && !/^fe[89ab]/i.test(address))
      ? name
      : [],
  );
  return names[0] ?? null;
}
