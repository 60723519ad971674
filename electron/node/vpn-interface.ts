import type { NetworkInterfaceInfo } from 'node:os';

/** The network interfaces of a computer by their names, as Node gives them. */
type Interfaces = Readonly<Record<string, readonly Pick<NetworkInterfaceInfo, 'address' | 'internal'>[] | undefined>>;

/**
 * The names that systems and makers give to the interfaces of their VPNs: tunnels of Linux and macOS, WireGuard, IPsec, and the adapters of
 * Windows. PPP is left out, because modems have it too. Networks between one's own computers, such as Tailscale's, are none.
 */
const vpnNames =
  /^(?:tun|tap|wg|utun|ipsec|gpd|cscotun|nordlynx|proton)[\w-]*$|vpn|wireguard|nordlynx|protonvpn|mullvad|cloudflarewarp|anyconnect|fortinet|globalprotect|zscaler|wintun|tap-windows/i;

/** Link-local addresses, and those that Tailscale gives to one's own computers. */
const isOwn = /^(?:fe[89ab]|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|fd7a:115c:a1e0:)/i;

/** The interface of a VPN that is up; null where there is none. macOS always has tunnels of its own, with link-local addresses alone. */
export function vpnAmong(interfaces: Interfaces): string | null {
  const names = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    vpnNames.test(name) && addresses.some(({ address, internal }) => !internal && !isOwn.test(address)) ? name : [],
  );
  return names[0] ?? null;
}
