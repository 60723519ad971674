import type { Duplex } from 'node:stream';
import type { Failure } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import type { Addresses } from '../core/dns-records';
import type { Clock } from '../engine/ports';
import { askProxy, noProxy, type ProxyQuestion } from './ask-proxy';
import { type RaceParts, raceTcp } from './tcp-race';
import { startTls } from './tls-handshake';
import type { TrustedAuthorities } from './trusted-authorities';
import { withinLimit } from './within-limit';

/** What opening a tunnel needs. */
export interface TunnelParts extends RaceParts {
  readonly clock: Clock;
  /** These judge the certificate of a proxy that is reached over TLS. */
  readonly authorities: TrustedAuthorities;
}

/** The proxy that a tunnel goes through, and the host that it leads to. */
interface Tunnel extends ProxyQuestion {
  /** The proxy's addresses. */
  readonly addresses: Addresses;
  readonly timeoutMs: number;
  /** Called before the proxy learns the host. */
  readonly onTold: () => void;
}

/** A stream to the host, and the proxy's address. */
export interface OpenTunnel {
  readonly socket: Duplex;
  readonly address: string;
}

/**
 * Opens a tunnel to a host. Every failure is one of the proxy: `proxy-unreachable` where no answer of a proxy came, `proxy-refused`
 * where the proxy does not allow it, `unreachable-by-proxy` where the proxy could not reach the host.
 */
export async function openTunnel(
  tunnel: Tunnel,
  parts: TunnelParts,
  signal: AbortSignal,
): Promise<Result<OpenTunnel, Failure>> {
  const limit = { clock: parts.clock, signal, stage: 'connect', timeoutMs: tunnel.timeoutMs } as const;
  const opened = await withinLimit<OpenTunnel>(limit, (settle, fail) => {
    const stop = new AbortController();
    let held: Duplex | null = null;
    const open = async (): Promise<Result<OpenTunnel, Failure>> => {
      const connected = await connectToProxy(tunnel, parts, stop.signal);
      if (!connected.ok) return connected;
      const { socket, address } = connected.value;
      held = socket;
      if (stop.signal.aborted) socket.destroy();
      tunnel.onTold();
      const asked = await askProxy(tunnel, socket);
      if (!asked.ok) return asked;
      held = null;
      return ok({ socket: asked.value, address });
    };
    open().then(settle, fail);
    return () => {
      stop.abort();
      held?.destroy();
    };
  });
  return opened.ok || isOfProxy(opened.failure) ? opened : failed(noProxy(tunnel.proxy, opened.failure.code));
}

async function connectToProxy(
  { proxy, addresses }: Tunnel,
  parts: TunnelParts,
  signal: AbortSignal,
): Promise<Result<OpenTunnel, Failure>> {
  const { host, port } = proxy;
  const { result: tcp } = await raceTcp({ host, port, addresses }, parts.clock, signal, parts);
  if (!tcp.ok || proxy.kind !== 'https') return tcp;
  const { clock, authorities } = parts;
  const place = { host, port, address: tcp.value.address };
  const handshake = { place, security: 'tls', authorities, acceptedCertificates: [], clock, signal } as const;
  const secured = await startTls(tcp.value.socket, handshake).outcome;
  return secured.ok ? ok({ socket: secured.value.socket, address: place.address }) : secured;
}

function isOfProxy({ code }: Failure): boolean {
  return code === 'proxy-unreachable' || code === 'proxy-refused' || code === 'unreachable-by-proxy';
}
