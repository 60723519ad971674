import type { Duplex } from 'node:stream';
import { limits } from '../core/limits';
import type { Clock, Watch } from '../engine/ports';

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
 * Closes a connection as a well-kept client does. A handshake under way may end first; then come the farewell, the server's end and our own,
 * with TLS a close_notify. Each of the three is waited for at most `limits.farewellMs`. All is read until then, because the system
 * answers what was not read with a reset. Never fails; the socket is destroyed when it resolves.
 *
 * @param farewell - Null where no command may be sent.
 * @see RFC 8446 §6.1 (close_notify)
 */
export async function closePolitely(socket: Duplex, clock: Clock, farewell: Farewell | null): Promise<void> {
  const [secured, heard, ended, closed] = [once(), once(), once(), once()];
  let heardBytes = 0;
  let mayFollow = true;
  socket.removeAllListeners('data').on('data', (chunk: Buffer) => {
    heardBytes += chunk.length;
    // A server that asks for more of a sign-in takes any line for it.
    mayFollow &&= !/^(?:334|\+)[ \r]/.test(chunk.toString('latin1', 0, 4));
    heard.abort();
    if (heardBytes > limits.replyBytes) socket.destroy();
  });
  socket.once('secureConnect', () => secured.abort()).once('end', () => abortAll(heard, ended));
  socket.once('close', () => abortAll(secured, heard, ended, closed)).on('error', () => undefined);
  socket.resume();
  const isOpen = () => !socket.destroyed && !socket.readableEnded && socket.writable;

  try {
    if (isShakingHands(socket)) await clock.wait(limits.farewellMs, secured.signal);
    if (isShakingHands(socket)) socket.destroy();
    if (farewell !== null && isOpen()) {
      const endsMs = clock.nowMs() + limits.farewellMs;
      if (farewell.when() !== 'now') await clock.wait(limits.farewellMs, heard.signal);
      if (isOpen() && (farewell.when() !== 'next' || heardBytes > 0) && mayFollow) {
        farewell.say(socket);
        await clock.wait(endsMs - clock.nowMs(), ended.signal);
      }
    }
    if (!socket.destroyed) {
      socket.end();
      await clock.wait(limits.farewellMs, closed.signal);
    }
  } finally {
    socket.destroy();
  }
}

function once(): AbortController {
  return new AbortController();
}

function abortAll(...events: readonly AbortController[]): void {
  for (const event of events) event.abort();
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
