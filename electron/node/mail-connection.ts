import type { Duplex } from 'node:stream';
import type { Security } from '../contract/candidate';
import type { Failure, Stage } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import { type DialogStep, type MailProtocol, stageOf } from '../core/dialog';
import { limits } from '../core/limits';
import { isOneLine } from '../core/one-line';
import type { ConnectionFacts } from '../core/probe/probed';
import { unaskedReply } from '../core/unasked-reply';
import type { Clock, Connection, Watch } from '../engine/ports';
import { stopBy } from '../engine/stop-by';
import { assembleReply } from './assemble-reply';
import { codeOf, isTlsError } from './failure-from-error';
import { LineReader } from './line-reader';
import type { SecureChannel } from './tls-handshake';
import { withinLimit } from './within-limit';

/** What a conversation is held over. */
interface MailConnectionParts<Reply> {
  readonly protocol: MailProtocol<Reply>;
  readonly watch: Watch;
  readonly clock: Clock;
  /** How the port is said to begin. */
  readonly security: Security;
  /** Starts TLS over the open connection and verifies the certificate. */
  readonly secure: (transport: Duplex, signal: AbortSignal) => Promise<Result<SecureChannel, Failure>>;
}

/** One conversation with a mail server over an open socket. */
export class MailConnection<Reply> implements Connection<Reply> {
  readonly #parts: MailConnectionParts<Reply>;
  #socket: Duplex;
  #facts: ConnectionFacts;
  #reader = new LineReader();
  #lastReply: Reply | null = null;
  /** The server may be said farewell to: it has answered everything that was said, or nobody waits for that any more. */
  #mayBidFarewell = false;
  #isEnded = false;
  /** What ended it; null where the server closed in good order, or nothing has ended. */
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
    this.#mayBidFarewell = false;
    const heard = await this.#do(step, signal);
    if (heard.ok) {
      this.#lastReply = heard.value;
      this.#mayBidFarewell = true;
    } else if (signal.aborted) {
      // Whoever has greeted is told of the end although an answer is due, but not where the next bytes are to be those of TLS.
      const mayBeTold = this.#lastReply !== null && step.kind === 'say' && step.stage !== 'starttls';
      if (mayBeTold) this.#mayBidFarewell = true;
      else this.#close();
    }
    return heard;
  }

  async leave(): Promise<void> {
    if (this.#mayBidFarewell && !this.#isEnded) {
      this.#mayBidFarewell = false;
      const answered = new AbortController();
      this.#onInput = () => answered.abort();
      this.#say(this.#parts.protocol.farewell, this.#parts.protocol.farewell);
      await this.#parts.clock.wait(limits.farewellMs, answered.signal);
    }
    this.#close();
  }

  async #do(step: DialogStep, signal: AbortSignal): Promise<Result<Reply, Failure>> {
    if (step.kind === 'listen') return await this.#listen(step, signal);
    if (step.kind === 'start-tls') return await this.#startTls(signal);
    const unasked = this.#unasked(step);
    if (unasked !== null) return failed(unasked);
    if (step.kind === 'say') this.#say(step.line, step.line);
    else this.#saySecret(step);
    const heard = await this.#hear(step, signal);
    // What came with an acceptance takes it back: nobody can tell which of the two is the answer.
    const added = heard.ok && step.kind === 'say-secret' ? this.#unasked(step) : null;
    return added === null ? heard : failed(added);
  }

  /** What the server has said beyond its last reply, where its protocol has no such thing; null where it has said nothing. */
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
    const assembly = assembleReply({
      reader: this.#reader,
      framer: protocol.frame(step),
      stage,
      heard: (line) => watch.line('server', line),
    });
    const heard = await withinLimit<Reply>({ clock, signal, stage, timeoutMs: limits.replyMs }, (settle) => {
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
   * Whether a server that does not greet answers a TLS handshake: one that begins with TLS waits for the client. It is asked only when
   * the conversation has come to nothing, for to one that is merely slow this is noise.
   */
  async #speaksTls(signal: AbortSignal): Promise<boolean> {
    this.#stopListening(this.#socket);
    const stop = stopBy(signal);
    void this.#parts.clock.wait(limits.tlsTrialMs, stop.signal).then(stop.end);
    const secured = await this.#parts.secure(this.#socket, stop.signal);
    stop.end();
    this.#isEnded = true;
    if (!secured.ok) return answeredInTls(secured.failure);
    secured.value.socket.destroy();
    return true;
  }

  async #startTls(signal: AbortSignal): Promise<Result<Reply, Failure>> {
    const lastReply = this.#lastReply;
    if (lastReply === null || this.#facts.tls !== null) throw new Error('TLS was to be started where it cannot be');
    this.#stopListening(this.#socket);
    // Nothing may come between the reply and the handshake, and what came before it is not trusted. RFC 3207 §4.2.
    if (this.#reader.waitingBytes > 0) return failed({ code: 'injected-bytes' });
    if (this.#isEnded) return failed({ code: 'closed', stage: 'tls' });

    const secured = await this.#parts.secure(this.#socket, signal);
    if (!secured.ok) return secured;
    const { socket, tls, certificate } = secured.value;
    this.#facts = { address: this.#facts.address, tls, certificate };
    this.#reader = new LineReader();
    this.#socket = socket;
    this.#listenTo(socket);
    return ok(lastReply);
  }

  readonly #take = (chunk: Buffer): void => {
    if (!this.#isEnded) this.#reader.push(chunk);
    // Nobody waits for more than one reply: what a flooding server sends beyond it stays in the network.
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

  #close(): void {
    this.#onInput = null;
    this.#isEnded = true;
    this.#reader = new LineReader();
    this.#socket.destroy();
  }
}

/** Whether a handshake failed for a reason that only a server gives that speaks TLS: others may send our own first bytes back. */
function answeredInTls(failure: Failure): boolean {
  if (failure.code === 'tls-failed') return /ALERT|UNSUPPORTED_PROTOCOL|TOO_LOW|TOO_SMALL/.test(failure.detail);
  return 'certificate' in failure;
}

/**
 * How a connection has ended: by an alert of TLS, or without a word. In TLS 1.3 a server complains of a certificate that
 * the client does not have only after the client's handshake is done. RFC 8446 §4.4.2.4.
 */
function endedBy(error: unknown, stage: Stage): Failure {
  return isTlsError(error) ? { code: 'tls-failed', detail: codeOf(error) } : { code: 'closed', stage };
}
