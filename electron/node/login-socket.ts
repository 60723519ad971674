import { isIPv6, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { ok } from '../contract/result';
import type { Clock, LoginTarget, Opening, Watch } from '../engine/ports';
import { type Farewell, farewellOf } from './close-politely';
import { type RaceParts, raceTcp } from './tcp-race';
import { type Handshake, startTls } from './tls-handshake';
import type { TrustedAuthorities } from './trusted-authorities';

/** What the sign-ins of both libraries are made from. */
export interface LoginParts extends RaceParts {
  readonly clock: Clock;
  readonly authorities: TrustedAuthorities;
  /** Mailwright's version, for protocols in which a client names itself. */
  readonly version: string;
}

/** Who hears of a sign-in, what stops it, and the protocol's line that ends a session. */
interface LoginCourse {
  readonly watch: Watch;
  readonly signal: AbortSignal;
  readonly farewell: string;
}

/** Connects to a proven server at its proven address, so that libraries neither resolve nor connect; `tls` is verified. */
export async function openLoginSocket(
  parts: LoginParts,
  target: LoginTarget,
  { watch, signal, farewell }: LoginCourse,
): Promise<Opening<Socket | TLSSocket>> {
  const { host, port, address } = target;
  const addresses = isIPv6(address) ? { v4: [], v6: [address] } : { v4: [address], v6: [] };
  const endTcp = watch.phase('tcp');
  const { result: tcp } = await raceTcp({ host, port, addresses }, parts.clock, signal, parts);
  endTcp();
  if (!tcp.ok) return tcp;
  if (target.security === 'starttls') return ok(tcp.value.socket);

  const endTls = watch.phase('tls');
  const last = farewellOf(farewell, watch, () => 'next');
  const secured = await startTls(tcp.value.socket, handshakeOf(parts, target, signal, last)).outcome;
  endTls();
  return secured.ok ? ok(secured.value.socket) : secured;
}

/** Loads a library while the server answers. Loading blocks the whole program for about as long as an answer takes. */
export async function openWhileLoading<Opened, Library>(
  opening: Promise<Opened>,
  load: () => Promise<Library>,
): Promise<{ readonly opened: Opened; readonly library: Library }> {
  // Loading starts one turn later, because the first packet is sent only when this turn of the event loop ends.
  const loading = new Promise((resolve) => setImmediate(resolve)).then(load);
  const [opened, library] = await Promise.all([opening, loading]);
  return { opened, library };
}

/** The handshake of a sign-in. */
export function handshakeOf(
  { clock, authorities }: LoginParts,
  target: LoginTarget,
  signal: AbortSignal,
  farewell: Farewell,
): Handshake {
  const { security, acceptedCertificates } = target;
  return { place: target, security, authorities, acceptedCertificates, clock, signal, farewell };
}

/** Calls back when a socket is closed, or was closed before; always after the socket's reader has had its turn. */
export function whenClosed(socket: Socket, call: () => void): void {
  if (socket.destroyed || socket.readableEnded) setImmediate(call);
  else socket.once('close', () => setImmediate(call));
}
