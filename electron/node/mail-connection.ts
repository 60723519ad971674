import type { Duplex } from 'node:stream';
import type { Security } from '../contract/candidate';
import type { Failure, Stage } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import { type DialogStep, type MailProtocol, stageOf } from '../core/dialog';
import { limits } from '../core/limits';
import { isOneLine } from '../core/one-line';
import type { ConnectionFacts } from '../core/probe/probed';
import { unaskedReply } from '../core/unasked-reply';
import type { Clock, Connection, Opening, Watch } from '../engine/ports';
import { stopBy } from '../engine/stop-by';
import { assembleReply } from './assemble-reply';
import { closePolitely, type FarewellTime, farewellOf } from './close-politely';
import { codeOf, isTlsError } from './failure-from-error';
import { LineReader } from './line-reader';
import type { SecureChannel } from './tls-handshake';
import { stopped, withinLimit } from './within-limit';

/** What a conversation with a mail server needs. */
interface MailConnectionParts<Reply> {
  readonly protocol: MailProtocol<Reply>;
  readonly watch: Watch;
  readonly clock: Clock;
  /** How a connection to the port is expected to start. */
  readonly security: Security;
  /** Starts TLS over the open connection and verifies the certificate; the farewell of a failure depends on whether the server greeted. */
  readonly secure: (transport: Duplex, signal: AbortSignal, isGreeted: boolean) => Promise<Opening<SecureChannel>>;
}

/** One conversation with a mail server over an open socket. */
export class MailConnection<Reply> implements Connection<Reply> {
  readonly #parts: MailConnectionParts<Reply>;
  #socket: Duplex;
  #facts: ConnectionFacts;
  #reader = new LineReader();
  #lastReply: Reply | null = null;
  /** Null where no farewell may be sent. */
  #farewellTime: FarewellTime | null = null;
  /** The end of the connection, which has begun. */
  #left: Promise<void> | null = null;
  #isEnded = false;
  /** The error that ended the connection; null where the server closed it in order, or it is still open. */
  #error: unknown = null;
  #onInput: (() => void) | null = null;

  constructor(socket: Duplex, facts: ConnectionFacts, parts: MailConnectionParts<Reply>) {
    this.#parts = parts;
    this.#facts = facts;
    this.#socket = socket;
    this.#listenTo(socket);
  }

  facts(): ConnectionFacts {
    return this.#facts;
  }

  async perform(step: DialogStep, signal: AbortSignal): Promise<Result<Reply, Failure>> {
    if (signal.aborted && (step.kind === 'say' || step.kind === 'say-secret')) {
      // A secret may be a part of a sign-in that has begun.
      if (step.kind === 'say-secret') this.#farewellTime = null;
      return stopped(stageOf(step));
    }
    this.#farewellTime = null;
    const heard = await this.#do(step, signal);
    if (heard.ok) this.#lastReply = heard.value;
    this.#farewellTime = heard.ok ? 'now' : farewellAfter(step, heard.failure);
    return heard;
  }

  async leave(): Promise<void> {
    const { protocol, watch, clock } = this.#parts;
    const time = this.#farewellTime;
    const farewell = time === null ? null : farewellOf(protocol.farewell, watch, () => time);
    this.#isEnded = true;
    this.#reader = new LineReader();
    this.#left ??= closePolitely(this.#socket, clock, farewell);
    await this.#left;
  }

  async #do(step: DialogStep, signal: AbortSignal): Promise<Result<Reply, Failure>> {
    if (step.kind === 'listen') return await this.#listen(step, signal);
    if (step.kind === 'start-tls') return await this.#startTls(signal);
    const unasked = this.#unasked(step);
    if (unasked !== null) return failed(unasked);
    if (step.kind === 'say') this.#say(step.line, step.line);
    else this.#saySecret(step);
    const heard = await this.#hear(step, signal);
    // A second reply after an acceptance revokes it: it is unknown which of the two is the answer.
    const added = heard.ok && step.kind === 'say-secret' ? this.#unasked(step) : null;
    return added === null ? heard : failed(added);
  }

  /**
   * The failure for a reply that no command asked for; null where there is none, or where the protocol has such replies. Bytes that wait
   * before a command is sent cannot be its answer. A packet that comes later cannot be told from the answer.
   */
  #unasked(step: DialogStep): Failure | null {
    if (this.#parts.protocol.speaksUnasked || this.#reader.waitingBytes === 0) return null;
    const line = this.#reader.takeLine(limits.lineBytes);
    const reply = line === null || line === 'too-long' ? '' : line.toString('utf8');
    if (reply !== '') this.#parts.watch.line('server', reply);
    return unaskedReply(stageOf(step), reply);
  }

  #saySecret({ before, secret, encode }: Extract<DialogStep, { kind: 'say-secret' }>): void {
    if (this.#facts.tls === null) throw new Error('A secret was to be said before TLS');
    this.#say(before + encode(secret.reveal()), `${before}${secret}`);
  }

  #say(line: string, shown: string): void {
    if (!isOneLine(line)) throw new Error('A dialog said more than one line at once');
    this.#parts.watch.line('client', shown);
    if (!this.#isEnded) this.#socket.write(`${line}\r\n`);
  }

  async #hear(step: DialogStep, signal: AbortSignal): Promise<Result<Reply, Failure>> {
    const stage = stageOf(step);
    const { protocol, watch, clock } = this.#parts;
    let lines = 0;
    const assembly = assembleReply({
      reader: this.#reader,
      framer: protocol.frame(step),
      stage,
      heard: (line) => {
        if (lines === 0 || step.kind !== 'say' || step.isMail !== true) watch.line('server', line);
        lines += 1;
      },
    });
    // Servers log an end between STARTTLS and TLS as an error.
    const graceMs = stage === 'starttls' ? limits.farewellMs : 0;
    const limit = { clock, signal, stage, timeoutMs: limits.replyMs, graceMs };
    const heard = await withinLimit<Reply>(limit, (settle) => {
      this.#onInput = () => {
        const reply = assembly.take();
        if (reply !== null) settle(reply);
        else if (this.#isEnded) settle(failed(endedBy(this.#error, stage)));
      };
      this.#socket.resume();
      this.#onInput();
      return () => {
        this.#onInput = null;
      };
    });
    const isCutShort = !heard.ok && (heard.failure.code === 'timed-out' || heard.failure.code === 'closed');
    if (!isCutShort || signal.aborted || assembly.soFar() === '') return heard;
    return failed({ code: 'incomplete-reply', stage, reply: assembly.soFar() });
  }

  async #listen(step: DialogStep, signal: AbortSignal): Promise<Result<Reply, Failure>> {
    const heard = await this.#hear(step, signal);
    const isSilent = !heard.ok && heard.failure.code === 'timed-out' && this.#reader.waitingBytes === 0;
    if (!isSilent || this.#parts.security !== 'starttls' || signal.aborted) return heard;
    return (await this.#speaksTls(signal)) ? failed({ code: 'tls-from-the-start' }) : heard;
  }

  /**
   * Whether a server that does not greet answers a TLS handshake. A server that expects TLS at once waits for the client; then the
   * settings are wrong and not the server. It is tried once, after the conversation was given up: a server that is only slow
   * would take the handshake for noise. Never on port 25.
   */
  async #speaksTls(signal: AbortSignal): Promise<boolean> {
    this.#stopListening(this.#socket);
    const stop = stopBy(signal);
    void this.#parts.clock.wait(limits.tlsTrialMs, stop.signal).then(stop.end);
    const secured = await this.#secure(stop.signal);
    stop.end();
    return secured.ok || answeredInTls(secured.failure);
  }

  async #startTls(signal: AbortSignal): Promise<Result<Reply, Failure>> {
    const lastReply = this.#lastReply;
    if (lastReply === null || this.#facts.tls !== null) throw new Error('TLS was to be started where it cannot be');
    this.#stopListening(this.#socket);
    // No bytes may come between the reply and the handshake: an attacker may have injected them. RFC 3207 §4.2.
    if (this.#reader.waitingBytes > 0) return failed({ code: 'injected-bytes' });
    if (this.#isEnded) return failed({ code: 'closed', stage: 'tls' });

    const secured = await this.#secure(signal);
    if (!secured.ok) return failed(secured.failure);
    const { socket, tls, certificate } = secured.value;
    this.#facts = { ...this.#facts, tls, certificate };
    this.#reader = new LineReader();
    this.#listenTo(socket);
    return ok(lastReply);
  }

  /** Starts TLS. The connection goes on over it, or has ended. */
  async #secure(signal: AbortSignal): Promise<Opening<SecureChannel>> {
    const secured = await this.#parts.secure(this.#socket, signal, this.#lastReply !== null);
    if (secured.ok) this.#socket = secured.value.socket;
    else this.#left = secured.left ?? null;
    return secured;
  }

  readonly #take = (chunk: Buffer): void => {
    if (!this.#isEnded) this.#reader.push(chunk);
    // Only one reply is ever waited for. What a flooding server sends after it is not read.
    if (this.#reader.waitingBytes > limits.replyBytes) this.#socket.pause();
    this.#onInput?.();
  };

  readonly #end = (): void => {
    this.#isEnded = true;
    this.#onInput?.();
  };

  readonly #fail = (error: unknown): void => {
    this.#error = error;
    this.#end();
  };

  #listenTo(socket: Duplex): void {
    socket.on('data', this.#take).once('end', this.#end).once('close', this.#end).on('error', this.#fail);
  }

  #stopListening(socket: Duplex): void {
    socket.pause();
    socket.off('data', this.#take).off('end', this.#end).off('close', this.#end);
  }
}

/**
 * When the farewell follows a step that failed. Null where TLS must come next, bytes were forged, or the server speaks another protocol.
 * One that is late gets no command in a sign-in, because it may take it for a part of that.
 */
function farewellAfter(step: DialogStep, { code }: Failure): FarewellTime | null {
  const stage = stageOf(step);
  if (stage === 'tls' || stage === 'starttls') return null;
  if (code === 'unexpected-reply') return stage === 'greeting' ? null : 'now';
  if (!['timed-out', 'incomplete-reply', 'tls-from-the-start'].includes(code)) return null;
  return stage === 'capabilities' ? 'soon' : 'next';
}

/** Whether a handshake failed in a way that shows a TLS server. Other servers may send our own first bytes back. */
function answeredInTls(failure: Failure): boolean {
  if (failure.code === 'tls-failed') return /ALERT|UNSUPPORTED_PROTOCOL|TOO_LOW|TOO_SMALL/.test(failure.detail);
  return 'certificate' in failure;
}

/**
 * How a connection has ended: by a TLS alert, or without a reason. In TLS 1.3 the alert about a missing client certificate comes only
 * after the client's side of the handshake is done. RFC 8446 §4.4.2.4.
 */
function endedBy(error: unknown, stage: Stage): Failure {
  return isTlsError(error) ? { code: 'tls-failed', detail: codeOf(error) } : { code: 'closed', stage };
}
