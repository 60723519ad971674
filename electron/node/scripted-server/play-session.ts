import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import type { Clock } from '../../engine/ports';
import { ServerChannel } from './server-channel';
import type { Act } from './server-description';
import type { Session } from './session';

/** The connection that a session is played over. */
interface SessionSurroundings {
  readonly clock: Clock;
  /** Aborted when the connection has ended; ends every wait. */
  readonly signal: AbortSignal;
  /** Time before each reaction and each handshake. */
  readonly delayMs: number;
  /** Gives the stream over TLS when the handshake has succeeded or failed; bytes that came before belong to the handshake. */
  readonly startTls: () => Promise<Duplex>;
  /** Ends the connection by a TCP reset. */
  readonly reset: () => void;
  /** Called with every line. */
  readonly heard: (line: string, isSecure: boolean) => void;
  /** Called with all bytes as they come. */
  readonly received: (bytes: Uint8Array, isSecure: boolean) => void;
}

/** Plays a server's session until the connection ends. */
export async function playSession(session: Session, stream: Duplex, surroundings: SessionSurroundings): Promise<void> {
  const { signal, heard } = surroundings;
  const player = new SessionPlayer(stream, surroundings);
  let turn = session.next();
  while (!signal.aborted) {
    await player.perform(turn.value);
    const line = await player.channel.nextLine();
    if (line === null) return;
    const { isSecure } = player;
    heard(line, isSecure);
    turn = session.next({ line, isSecure });
  }
}

/** Performs the acts of a session on one connection, whose stream TLS may replace. */
class SessionPlayer {
  readonly #surroundings: SessionSurroundings;
  channel: ServerChannel;
  isSecure = false;

  constructor(stream: Duplex, surroundings: SessionSurroundings) {
    this.#surroundings = surroundings;
    this.channel = this.#channelOver(stream);
  }

  #channelOver(stream: Duplex): ServerChannel {
    const { isSecure } = this;
    return new ServerChannel(stream, (bytes) => this.#surroundings.received(bytes, isSecure));
  }

  async perform(acts: readonly Act[]): Promise<void> {
    this.channel.stream.cork();
    // A handshake has a pause of its own.
    if (acts.length > 0 && acts[0]?.kind !== 'start-tls') await this.#pause(this.#surroundings.delayMs);
    for (const act of acts) {
      if (!this.channel.stream.destroyed) await this.#do(act);
    }
    this.channel.stream.uncork();
  }

  async #do(act: Act): Promise<void> {
    const { stream } = this.channel;
    switch (act.kind) {
      case 'say':
        stream.write(`${act.text.replaceAll('\n', '\r\n')}\r\n`);
        return;
      case 'bytes':
        stream.write(typeof act.bytes === 'string' ? Buffer.from(act.bytes, 'latin1') : act.bytes);
        return;
      case 'drip':
        for (const byte of Buffer.from(act.bytes, 'latin1')) {
          if (stream.destroyed) return;
          stream.write(Buffer.from([byte]));
          await this.#pause(act.everyMs);
        }
        return;
      case 'endless':
        return await this.#sendEndlessly(Buffer.from(act.bytes, 'latin1'));
      case 'wait':
        return await this.#pause(act.delayMs);
      case 'start-tls': {
        await this.#pause(this.#surroundings.delayMs);
        stream.uncork();
        this.channel.release();
        const secured = await this.#surroundings.startTls();
        this.isSecure = true;
        this.channel = this.#channelOver(secured);
        this.channel.stream.cork();
        return;
      }
      case 'fall-silent':
        stream.uncork();
        this.channel.hearNothing();
        return await untilAborted(this.#surroundings.signal);
      case 'close':
        stream.end();
        return;
      case 'reset':
        stream.uncork();
        this.#surroundings.reset();
        return;
    }
  }

  /** Waits; what was written before is sent now. */
  async #pause(delayMs: number): Promise<void> {
    const { stream } = this.channel;
    const { clock, signal } = this.#surroundings;
    stream.uncork();
    if (delayMs > 0) await clock.wait(delayMs, signal);
    stream.cork();
  }

  async #sendEndlessly(bytes: Buffer): Promise<void> {
    const { stream } = this.channel;
    const { signal } = this.#surroundings;
    stream.uncork();
    while (!stream.destroyed && !signal.aborted) {
      if (!stream.write(bytes)) await once(stream, 'drain', { signal }).catch(() => undefined);
    }
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
