import type { Duplex } from 'node:stream';
import { limits } from '../core/limits';
import type { Clock, Watch } from '../engine/ports';
import { waitInTurns } from './wait-in-turns';

/**
 * When a farewell is said: `now` where the server waits for a command; `next` after what it says next; `soon` the same, but also where it
 * stays silent.
 */
export type FarewellTime = 'now' | 'soon' | 'next';

/** How a session is ended. */
export interface Farewell {
  readonly when: () => FarewellTime;
  readonly say: (socket: Duplex) => void;
}

/** A farewell in one line, such as QUIT. */
export function farewellOf(line: string, watch: Watch, when: () => FarewellTime): Farewell {
  return {
    when,
    say: (socket) => {
      watch.line('client', line);
      socket.write(`${line}\r\n`);
    },
  };
}

/**
 * Closes a connection as a well-kept client does. A handshake under way may end; then come the farewell and the server's end; then ours,
 * with TLS a close_notify. Each of the three is waited for at most `limits.farewellMs`. All is read until then, because the system
 * answers what was not read with a reset. Never fails; the socket is destroyed when it resolves.
 *
 * @param farewell - Null where no command may be sent.
 * @see RFC 8446 §6.1 (close_notify)
 */
export async function closePolitely(socket: Duplex, clock: Clock, farewell: Farewell | null): Promise<void> {
  const peer = hear(socket);
  try {
    if (isShakingHands(socket)) await waitInTurns(clock, limits.farewellMs, peer.secured.signal);
    if (isShakingHands(socket)) socket.destroy();
    if (farewell !== null) await bid(farewell, socket, peer, clock);
    if (socket.destroyed) return;
    socket.end();
    await waitInTurns(clock, limits.farewellMs, peer.closed.signal);
  } finally {
    socket.destroy();
  }
}

async function bid(farewell: Farewell, socket: Duplex, { heard, ended, mayFollow }: Peer, clock: Clock): Promise<void> {
  const isOpen = () => !socket.destroyed && !socket.readableEnded && socket.writable;
  const isToHear = isOpen() && farewell.when() !== 'now';
  const leftMs = isToHear ? await waitInTurns(clock, limits.farewellMs, heard.signal) : limits.farewellMs;
  if (!isOpen() || !mayFollow() || (farewell.when() === 'next' && !heard.signal.aborted)) return;
  farewell.say(socket);
  await waitInTurns(clock, leftMs, ended.signal);
}

/** What the other side does; each is aborted when it happens. */
interface Peer {
  readonly secured: AbortController;
  readonly heard: AbortController;
  readonly ended: AbortController;
  readonly closed: AbortController;
  /** Whether a command may follow what was heard. */
  readonly mayFollow: () => boolean;
}

/** Takes a socket from its reader, and drops what comes. A server that does not stop is cut. */
function hear(socket: Duplex): Peer {
  const secured = new AbortController();
  const heard = new AbortController();
  const ended = new AbortController();
  const closed = new AbortController();
  let bytes = 0;
  let mayFollow = true;
  const tell = (...events: readonly AbortController[]) => {
    for (const event of events) event.abort();
  };
  socket.removeAllListeners('data').on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    // A server that asks for more of a sign-in takes any line for it.
    mayFollow &&= !/^(?:334|\+)[ \r]/m.test(chunk.toString('latin1'));
    tell(heard);
    if (bytes > limits.replyBytes) socket.destroy();
  });
  socket.once('secureConnect', () => tell(secured)).once('end', () => tell(heard, ended));
  socket.once('close', () => tell(secured, heard, ended, closed)).on('error', () => undefined);
  socket.resume();
  return { secured, heard, ended, closed, mayFollow: () => mayFollow };
}

/** Whether a TLS handshake is under way; Node's types lack the field. */
function isShakingHands(socket: Duplex): boolean {
  return !socket.destroyed && (socket as { readonly secureConnecting?: boolean }).secureConnecting === true;
}

/** The same socket for a library that would cut the connection: its `destroy` does nothing, because we close it. */
export function withoutDestroy<Socket extends Duplex>(socket: Socket): Socket {
  return new Proxy(socket, {
    get: (target, key) => {
      if (key === 'destroy') return () => target;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
