import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Failure, Stage } from '../contract/failure';
import type { Phase } from '../contract/run-event';
import { unaskedReply } from '../core/unasked-reply';
import type { Watch } from '../engine/ports';
import { type LineTap, tapLines } from './tap-lines';

/** The stage after so many replies that let the session go on. */
const stages = {
  tls: ['greeting', 'capabilities', 'login'],
  starttls: ['greeting', 'capabilities', 'starttls', 'tls', 'login'],
} as const satisfies Record<string, readonly Stage[]>;

type Followed = (typeof stages)[keyof typeof stages][number];

const phases = {
  greeting: 'greeting',
  capabilities: 'capabilities',
  starttls: 'tls',
  tls: 'tls',
  login: null,
} as const satisfies Record<Followed, Phase | null>;

/**
 * Follows a submission session that nodemailer holds, which does not tell how far it has come, nor that a server leaves out STARTTLS,
 * or says more than it was asked.
 */
export class SubmissionListener {
  readonly #watch: Watch;
  readonly #path: readonly Followed[];
  /** The socket that nodemailer reads now. */
  readonly #socketNow: () => Socket | false | null;
  #tap: LineTap;
  #stage: Followed = 'greeting';
  #phase: { readonly phase: Phase; readonly end: () => void } | null = null;
  /** Replies that let the session go on. */
  #goAheads = 0;
  /** Replies that are still to come: to the connection itself, and to each line that was said. */
  #due = 1;
  #isStarttlsOffered = false;
  #failure: Failure | null = null;
  /** Called once there is a failure. */
  onFailure: () => void = () => undefined;

  constructor(socket: Socket, security: 'tls' | 'starttls', watch: Watch, socketNow: () => Socket | false | null) {
    this.#watch = watch;
    this.#path = stages[security];
    this.#socketNow = socketNow;
    // nodemailer begins to read in the next turn; until then nothing may flow past the tap.
    socket.pause();
    this.#tap = tapLines(socket, (line) => this.#hear(line));
    this.#enter('greeting');
  }

  /** Takes a line that nodemailer is about to send, as it is shown. */
  said(line: string): void {
    // What runs over TLS began anew.
    const socket = this.#socketNow();
    if (this.#stage === 'tls' && socket instanceof TLSSocket) {
      this.#tap.stop();
      this.#tap = tapLines(socket, (heard) => this.#hear(heard));
    }
    if (this.#tap.waitingBytes() > 0) this.#fail(unaskedReply(this.#stage, ''));
    this.#watch.line('client', line);
    this.#due += 1;
  }

  stage(): Stage {
    return this.#stage;
  }

  /** What nodemailer does not see: bytes behind the reply to STARTTLS, no STARTTLS at all, or a reply to nothing. */
  failure(): Failure | null {
    if (this.#failure !== null) return this.#failure;
    const isMissing = this.#path.includes('starttls') && this.#goAheads >= 2 && !this.#isStarttlsOffered;
    return isMissing ? { code: 'starttls-not-offered' } : null;
  }

  /** Ends the phase that goes on. */
  endPhase(): void {
    this.#phase?.end();
    this.#phase = null;
  }

  /** Stops listening. */
  end(): void {
    this.#tap.stop();
    this.endPhase();
  }

  #hear(line: string): void {
    this.#watch.line('server', line);
    // nodemailer passes over empty lines.
    if (line.trim() === '') return;
    if (this.#due === 0) {
      this.#fail(unaskedReply(this.#stage, line));
      return;
    }
    if (/^250[ -]STARTTLS\b/i.test(line)) this.#isStarttlsOffered = true;
    if (/^\d+-/.test(line)) return;
    this.#due -= 1;
    if (!/^2\d\d(?: |$)/.test(line)) return;
    this.#goAheads += 1;
    this.#enter(this.#path[this.#goAheads] ?? this.#stage);
    // RFC 3207 §4.2: nothing may come between this reply and the handshake.
    if (this.#stage === 'tls') this.#beginTls();
  }

  #beginTls(): void {
    if (this.#tap.waitingBytes() > 0) this.#fail({ code: 'injected-bytes' });
    this.#tap.stop();
  }

  #enter(stage: Followed): void {
    this.#stage = stage;
    const phase = phases[stage];
    if (phase === this.#phase?.phase) return;
    this.endPhase();
    if (phase !== null) this.#phase = { phase, end: this.#watch.phase(phase) };
  }

  #fail(failure: Failure): void {
    this.#failure ??= failure;
    this.onFailure();
  }
}
