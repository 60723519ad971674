import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Failure, Stage } from '../contract/failure';
import type { Phase } from '../contract/run-event';
import { unaskedReply } from '../core/unasked-reply';
import type { Watch } from '../engine/ports';
import type { FarewellTime } from './close-politely';
import { type LineTap, tapLines } from './tap-lines';

/** The stage after 0, 1, 2 … replies that let the session continue. */
const stages = {
  tls: ['greeting', 'capabilities', 'login'],
  starttls: ['greeting', 'capabilities', 'starttls', 'tls', 'login'],
} as const satisfies Record<string, readonly Stage[]>;

type Followed = (typeof stages)[keyof typeof stages][number] | 'send';

const phases = {
  greeting: 'greeting',
  capabilities: 'capabilities',
  starttls: 'tls',
  tls: 'tls',
  login: null,
  send: null,
} as const satisfies Record<Followed, Phase | null>;

/**
 * Follows a submission session of nodemailer. nodemailer does not report the stage of a session, a missing STARTTLS, or a reply to no
 * command. Such a reply signs nobody in: a line that comes while no reply is due ends the session. nodemailer itself reads on only
 * after it has handled the reply before.
 */
export class SubmissionListener {
  readonly #watch: Watch;
  #path: readonly Followed[];
  /** Gives the socket that nodemailer reads at the moment. */
  readonly #socketNow: () => Socket | false | null;
  #tap: LineTap;
  #stage: Followed = 'greeting';
  #phase: { readonly phase: Phase; readonly end: () => void } | null = null;
  /** The number of replies so far that let the session continue. */
  #goAheads = 0;
  /** The number of replies that are due: one to the connection itself, one to each line that was sent. */
  #due = 1;
  #isStarttlsOffered = false;
  /** Whether the server takes every line for a part of a message. */
  #isInMessage = false;
  #isMessageUnanswered = false;
  #failure: Failure | null = null;
  /** Called when there is a failure. */
  onFailure: () => void = () => undefined;

  constructor(socket: Socket, security: 'tls' | 'starttls', watch: Watch, socketNow: () => Socket | false | null) {
    this.#watch = watch;
    this.#path = stages[security];
    this.#socketNow = socketNow;
    // nodemailer begins to read in the next turn of the event loop; until then no bytes may be lost.
    socket.pause();
    this.#tap = tapLines(socket, (line) => this.#hear(line));
    this.#enter('greeting');
  }

  /** Takes a line that nodemailer is about to send, its secrets covered. */
  said(line: string): void {
    // Over TLS the session has a new socket.
    const socket = this.#socketNow();
    if (this.#stage === 'tls' && socket instanceof TLSSocket) {
      this.#tap.stop();
      this.#tap = tapLines(socket, (heard) => this.#hear(heard));
    }
    if (this.#tap.waitingBytes() > 0) this.#fail(unaskedReply(this.#stage, ''));
    this.#watch.line('client', line);
    this.#isMessageUnanswered = this.#isInMessage && line === '.';
    this.#isInMessage = false;
    this.#due += 1;
  }

  /** Whether a message was sent to its end and is not answered yet. */
  isMessageUnanswered(): boolean {
    return this.#isMessageUnanswered;
  }

  /** The sign-in is over, and a message is submitted next. */
  beginMessage(): void {
    this.#path = [];
    this.#stage = 'send';
  }

  stage(): Stage {
    return this.#stage;
  }

  /** A failure that nodemailer does not notice: bytes after the reply to STARTTLS, no STARTTLS, or a reply to no command. */
  failure(): Failure | null {
    if (this.#failure !== null) return this.#failure;
    const isMissing = this.#path.includes('starttls') && this.#goAheads >= 2 && !this.#isStarttlsOffered;
    return isMissing ? { code: 'starttls-not-offered' } : null;
  }

  /** When QUIT may be said; null where TLS must come next, a message is under way or a reply was forged. */
  quitTime(): FarewellTime | null {
    const isStartingTls =
      this.#stage === 'tls' ? !(this.#socketNow() instanceof TLSSocket) : this.#stage === 'starttls';
    if (this.#failure !== null || this.#isInMessage || (isStartingTls && this.#due > 0)) return null;
    return this.#due === 0 ? 'now' : 'next';
  }

  /** Ends the current phase. */
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
    // nodemailer skips empty lines.
    if (line.trim() === '') return;
    if (this.#due === 0) {
      this.#fail(unaskedReply(this.#stage, line));
      return;
    }
    if (/^250[ -]STARTTLS\b/i.test(line)) this.#isStarttlsOffered = true;
    if (/^\d+-/.test(line)) return;
    this.#due -= 1;
    this.#isMessageUnanswered = false;
    this.#isInMessage = this.#stage === 'send' && /^3\d\d/.test(line);
    if (!/^2\d\d(?: |$)/.test(line)) return;
    this.#goAheads += 1;
    this.#enter(this.#path[this.#goAheads] ?? this.#stage);
    // RFC 3207 §4.2: no bytes may come between this reply and the handshake.
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
