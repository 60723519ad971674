import type { NetworkNamespace } from './network-namespace';

/** Drops packets without an answer, as firewalls and hotels do. */
export interface PacketFilter {
  /** From now on exactly these TCP and UDP ports are silent on all addresses. Packets from the IPv4 address `butFrom` still pass. */
  dropPorts(ports: readonly number[], options?: { readonly butFrom?: string }): Promise<void>;
}

/** The packet filter of a namespace; nothing is dropped at first. */
export function packetFilterOf(namespace: NetworkNamespace): PacketFilter {
  async function dropPorts(ports: readonly number[], { butFrom }: { readonly butFrom?: string } = {}): Promise<void> {
    // The input chain, because a packet that is dropped on output is an error for its sender instead of silence.
    const chain = 'type filter hook input priority 0; policy accept;';
    const exempt = butFrom === undefined ? '' : `ip saddr ${butFrom} accept`;
    const rule = ports.length === 0 ? '' : `meta l4proto { tcp, udp } th dport { ${ports.join(', ')} } drop`;
    await namespace.run('nft', ['-f', '-'], {
      input: `flush ruleset\ntable inet mailwright {\nchain input {\n${chain}\n${exempt}\n${rule}\n}\n}\n`,
    });
  }
  return { dropPorts };
}
