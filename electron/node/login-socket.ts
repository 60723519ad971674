import { isIPv6, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Failure } from '../contract/failure';
import { ok, type Result } from '../contract/result';
import type { Clock, LoginTarget, Watch } from '../engine/ports';
import { type RaceParts, raceTcp } from './tcp-race';
import { type Handshake, startTls } from './tls-handshake';
import type { TrustedAuthorities } from './trusted-authorities';

/** What both libraries sign in with. */
export interface LoginParts extends RaceParts {
  readonly clock: Clock;
  readonly authorities: TrustedAuthorities;
  /** Of Mailwright, where the protocol lets a client name itself. */
  readonly version: string;
}

/** Connects to a proven server at its proven address, so that no library resolves or connects; `tls` is verified. */
export async function openLoginSocket(
  parts: LoginParts,
  target: LoginTarget,
  watch: Watch,
  signal: AbortSignal,
): Promise<Result<Socket | TLSSocket, Failure>> {
  const { host, port, address } = target;
  const addresses = isIPv6(address) ? { v4: [], v6: [address] } : { v4: [address], v6: [] };
  const endTcp = watch.phase('tcp');
  const { result: tcp } = await raceTcp({ host, port, addresses }, parts.clock, signal, parts);
  endTcp();
  if (!tcp.ok) return tcp;
  if (target.security === 'starttls') return ok(tcp.value.socket);

  const endTls = watch.phase('tls');
  const secured = await startTls(tcp.value.socket, handshakeOf(parts, target, signal)).outcome;
  endTls();
  return secured.ok ? ok(secured.value.socket) : secured;
}

/** Loads a library while the server answers, which takes about as long; loading holds up the whole program. */
export async function openWhileLoading<Opened, Library>(
  opening: Promise<Opened>,
  load: () => Promise<Library>,
): Promise<{ readonly opened: Opened; readonly library: Library }> {
  // The first packet goes out only when the program comes to rest.
  const loading = new Promise((resolve) => setImmediate(resolve)).then(load);
  const [opened, library] = await Promise.all([opening, loading]);
  return { opened, library };
}

/** How TLS is started for a sign-in. */
export function handshakeOf({ clock, authorities }: LoginParts, target: LoginTarget, signal: AbortSignal): Handshake {
  const { security, acceptedCertificates } = target;
  return { place: target, security, authorities, acceptedCertificates, clock, signal };
}

/** Calls back when a socket is closed, or was already; after whoever reads it has had its turn. */
export function whenClosed(socket: Socket, call: () => void): void {
  if (socket.destroyed || socket.readableEnded) setImmediate(call);
  else socket.once('close', () => setImmediate(call));
}
