import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { ImapFlow, ImapTransport, ListResponse } from 'imapflow';
import type { Failure, Stage } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import { unexpected } from '../core/dialog';
import { imapProtocol } from '../core/imap/imap-protocol';
import type { MailboxListing } from '../core/imap/mailbox-of-listing';
import { limits } from '../core/limits';
import { unaskedReply } from '../core/unasked-reply';
import { covered } from '../engine/covered';
import type { LoginTarget, MailboxConversation, Opening, SignedIn, Watch } from '../engine/ports';
import { type Stop, stopBy } from '../engine/stop-by';
import { closePolitely, type Farewell, farewellOf, withoutDestroy } from './close-politely';
import { failureFromImapError, type HeardFromImap } from './failure-from-imap-error';
import { FolderLines } from './folder-lines';
import { withholdId } from './imap-id-later';
import { imapOptions, type RevealedCredentials } from './library-options';
import { handshakeOf, type LoginParts, whenClosed } from './login-socket';
import { type LineTap, tapLines } from './tap-lines';
import { type SecureChannel, startTls } from './tls-handshake';
import { withinLimit } from './within-limit';

/** An entry of imapflow's log. */
interface LogEntry {
  readonly src?: unknown;
  readonly msg?: unknown;
  readonly comment?: unknown;
}

/** A session that goes on after the sign-in. */
export interface StayingSession {
  /**
   * Does work that takes one or a few commands, and reads their answers. Work that is not done in time ends the session: what it still
   * did could not be told from the work after it, so every later run fails at once.
   */
  run<T>(work: (client: ImapFlow) => Promise<T>, signal: AbortSignal): Promise<Result<T, Failure>>;
  /** Says LOGOUT where a command may be sent, and closes. Never fails. */
  leave(): Promise<void>;
}

/** A sign-in by imapflow that has ended. */
interface Connected {
  readonly outcome: Result<SignedIn, Failure>;
  readonly client: ImapFlow;
  readonly stop: Stop;
}

/**
 * One sign-in by imapflow over an open socket, which is verified TLS already or becomes it by STARTTLS. It is accepted at the tagged OK;
 * one LIST and LOGOUT follow without being waited for, unless the session stays. A tagged reply to a command that was not sent signs nobody in.
 */
export class ImapSession {
  readonly #parts: LoginParts;
  readonly #target: LoginTarget;
  #socket: Socket;
  readonly #watch: Watch;
  readonly #heard: HeardFromImap = { greeting: '', capabilities: '', tagged: '', bye: '' };
  /** Tags of commands that were sent and are not answered yet. */
  readonly #open = new Set<string>();
  /** SASL mechanism or command of the sign-in that was tried. */
  #mechanism: string | null = null;
  #isSecure: boolean;
  #startTlsTag: string | null = null;
  /** Reads along on the socket that imapflow reads; null before the connection. */
  #tap: LineTap | null = null;
  #wasTlsAgreed = false;
  #upgrade: Promise<Opening<SecureChannel>> | null = null;
  #tlsFailure: Failure | null = null;
  /** Whether the session goes on after the sign-in; what a server may send then is more. */
  #stays = false;
  #isReading = false;
  #isLoggedOut = false;
  /** Gives the folders of the mailbox, or null where they are not known. */
  #tellListing = (_listing: MailboxListing | null): void => undefined;
  /** Reads what the server says while it lists the folders; null before and after. */
  #folderLines: FolderLines | null = null;
  /** Whether the server has opened the mailbox: it then answers more than the sign-in. */
  #isOpen = false;
  /** Whether the server does not keep to the protocol, so that no command may be sent. */
  #isLost = false;
  /** Ends the sign-in for a reason that imapflow does not notice. */
  #giveUp = (_failureAt: (stage: Stage) => Failure): void => undefined;
  /** Called when the server has accepted the password. */
  #accept = (): void => undefined;
  /** Called when the connection has ended after the sign-in. */
  #onClosed = (): void => undefined;
  #isClosed = false;
  /** Why no more work can be done; null where it can. */
  #ended: Failure | null = null;
  /** Whether the last command named a folder that is nobody's business. */
  #isFolderNamed = false;
  /** Called when imapflow sends LOGOUT. */
  #onLogout = (): void => undefined;

  constructor(parts: LoginParts, target: LoginTarget, socket: Socket, watch: Watch) {
    this.#parts = parts;
    this.#target = target;
    this.#socket = socket;
    this.#watch = watch;
    this.#isSecure = target.security === 'tls';
  }

  /** Signs in. Logging out and closing go on after the outcome is given; `left` resolves when they are done. */
  async signIn(
    Client: typeof ImapFlow,
    credentials: RevealedCredentials,
    signal: AbortSignal,
  ): Promise<MailboxConversation> {
    const listing = new Promise<MailboxListing | null>((resolve) => {
      this.#tellListing = resolve;
    });
    const { outcome, client, stop } = await this.#connect(Client, credentials, signal);
    const left = this.#leave(client, stop, outcome.ok);
    void left.finally(() => this.#tellListing(null)).catch(() => undefined);
    return { outcome: covered(outcome, this.#watch), listing, left };
  }

  /** Signs in and stays. */
  async stay(
    Client: typeof ImapFlow,
    credentials: RevealedCredentials,
    signal: AbortSignal,
  ): Promise<Opening<StayingSession>> {
    this.#stays = true;
    const { outcome, client, stop } = await this.#connect(Client, credentials, signal);
    let left: Promise<void> | null = null;
    const leave = () => {
      left ??= this.#leave(client, stop, false);
      return left;
    };
    if (!outcome.ok) return { ...covered(failed(outcome.failure), this.#watch), left: leave() };
    whenClosed(this.#socket, () => {
      this.#isClosed = true;
      this.#onClosed();
    });
    return ok({ leave, run: (work, end) => this.#run(client, work, end) });
  }

  async #run<T>(
    client: ImapFlow,
    work: (client: ImapFlow) => Promise<T>,
    signal: AbortSignal,
  ): Promise<Result<T, Failure>> {
    if (this.#ended !== null) return covered(failed(this.#ended), this.#watch);
    const limit = { clock: this.#parts.clock, signal, stage: 'mailbox', timeoutMs: limits.replyMs } as const;
    let isDone = false;
    const outcome = await withinLimit<T>(limit, (settle) => {
      const fail = (error: unknown) => settle(failed(this.#failure(client, error)));
      this.#giveUp = (failureAt) => settle(failed(failureAt('mailbox')));
      const done = (tell: () => void) => {
        isDone = true;
        tell();
      };
      work(client).then(
        (value) => done(() => settle(ok(value))),
        (error) => done(() => fail(error)),
      );
      this.#onClosed = () => fail(null);
      if (this.#isClosed) setImmediate(this.#onClosed);
      return () => undefined;
    });
    const told = covered(outcome, this.#watch);
    if (!told.ok && (!isDone || this.#isLost)) {
      this.#ended ??= told.failure;
      // It would send the rest of its commands.
      client.close();
    }
    return told;
  }

  async #connect(Client: typeof ImapFlow, credentials: RevealedCredentials, signal: AbortSignal): Promise<Connected> {
    const stop = stopBy(signal);
    const client: ImapFlow = new Client(
      imapOptions({
        target: this.#target,
        credentials,
        transport: this.#transport(stop.signal),
        isLoginDisabled: () => client.capabilities.has('LOGINDISABLED'),
        version: this.#parts.version,
        stays: this.#stays,
      }),
    );
    // An error after connect() has settled has no other listener, and would end the program.
    client.on('error', () => undefined);
    const mayNameItself = withholdId(client);
    client.on('log', (entry: LogEntry) => {
      this.#noteClientLine(entry);
      if (entry.src !== 'auth') return;
      mayNameItself();
      this.#accept();
    });

    if (!this.#stays)
      client.list = async () => {
        this.#isOpen = true;
        this.#accept();
        this.#tellListing(await this.#listFolders(client, Client));
        return [];
      };

    const endLogin = this.#watch.phase('login');
    const limit = {
      clock: this.#parts.clock,
      signal,
      stage: () => this.#stage(client),
      timeoutMs: limits.signInMs,
    };
    const outcome = await withinLimit<SignedIn>(limit, (settle) => {
      const fail = (error: unknown) => settle(failed(this.#failure(client, error)));
      this.#giveUp = (failureAt) => settle(failed(failureAt(this.#stage(client))));
      this.#accept = () => {
        if (!this.#stays && (this.#isOpen || !tellsLater(this.#heard.greeting))) settle(this.#success());
      };
      client.connect().then(() => settle(this.#success()), fail);
      // imapflow misses an end of the connection that comes before it listens.
      whenClosed(this.#socket, () => fail(null));
      return () => undefined;
    });
    endLogin();
    if (outcome.ok && this.#stays) this.#isReading = true;
    return { outcome, client, stop };
  }

  /** Has the folders listed by one command; null where that fails, which spoils nothing. */
  async #listFolders(client: ImapFlow, Client: typeof ImapFlow): Promise<MailboxListing | null> {
    this.#folderLines = new FolderLines();
    try {
      return listingOf(client, await Client.prototype.list.call(client, { listOnly: true }));
    } catch {
      return null;
    } finally {
      this.#folderLines = null;
    }
  }

  /** Closes. After a sign-in imapflow still says a few things, and LOGOUT by itself. */
  async #leave(client: ImapFlow, stop: Stop, isSignedIn: boolean): Promise<void> {
    const { clock } = this.#parts;
    if (isSignedIn && !client.isClosed && !this.#isLoggedOut) {
      this.#giveUp = stop.end;
      this.#onLogout = stop.end;
      client.once('close', stop.end);
      whenClosed(this.#socket, stop.end);
      await clock.wait(limits.logoutMs, stop.signal);
    }
    stop.end();
    client.close();
    const upgraded = await this.#upgrade;
    if (upgraded?.ok === false) await upgraded.left;
    else await closePolitely(this.#socket, clock, this.#farewell());
  }

  #farewell(): Farewell | null {
    if (this.#isLoggedOut) return { when: () => 'now', say: () => undefined };
    const isStartingTls = this.#isTlsDue() || (this.#startTlsTag !== null && this.#open.has(this.#startTlsTag));
    if (isStartingTls || this.#isLost) return null;
    const isAwaited = this.#heard.greeting !== '' && this.#open.size === 0;
    return farewellOf(imapProtocol.farewell, this.#watch, () => (isAwaited ? 'now' : 'next'));
  }

  #transport(signal: AbortSignal): ImapTransport {
    return {
      connect: (_options, onConnect) => {
        setImmediate(() => {
          this.#listenTo(this.#socket);
          onConnect();
        });
        return withoutDestroy(this.#socket);
      },
      upgrade: (_socket, _options, onSecure) => {
        // What comes over this socket from now on is encrypted, and no line.
        this.#tap?.stop();
        const farewell = farewellOf(imapProtocol.farewell, this.#watch, () => 'now');
        const handshake = handshakeOf(this.#parts, this.#target, signal, farewell);
        const { socket: secure, outcome } = startTls(this.#socket, handshake);
        this.#upgrade = outcome;
        void outcome.then((verified) => {
          if (verified.ok) {
            this.#isSecure = true;
            this.#socket = secure;
            this.#listenTo(secure);
            onSecure();
          } else {
            this.#tlsFailure = verified.failure;
            secure.emit('error', new Error('TLS could not be started'));
          }
        });
        return withoutDestroy(secure);
      },
    };
  }

  /** Reads each line of the server before imapflow does. */
  #listenTo(socket: Duplex): void {
    let answerBytes = 0;
    let contentBytes = 0;
    const literalBytes = (line: string) => (this.#isReading ? Number(/\{(\d+)\}$/.exec(line)?.[1] ?? 0) : 0);
    const hear = (line: string) => {
      if (this.#isFolder(line)) return;
      // imapflow sets no limit to the number of lines, and ten thousand at once would block the whole program.
      const isAnswer = this.#isAnswer(line);
      answerBytes = isAnswer ? 0 : answerBytes + line.length;
      contentBytes = isAnswer ? 0 : contentBytes + literalBytes(line);
      const limitBytes = this.#isReading ? limits.mailboxReplyBytes : limits.lineBytes;
      if (answerBytes > limitBytes || contentBytes > limits.bounceBytes) {
        this.#lose((stage) => ({ code: 'reply-too-long', stage, limitBytes }));
        return;
      }
      if (!this.#isReading) this.#watch.line('server', line);
      else if (!/^\* (?:LIST|LSUB|XLIST)\b/i.test(line)) this.#watch.line('server', this.#withoutNames(line));
      if (this.#heard.greeting === '') this.#noteGreeting(line);
      if (/^\* BYE\b/i.test(line)) this.#heard.bye = line;
      else if (/^\* (?:OK \[)?CAPABILITY\b/i.test(line)) this.#heard.capabilities = line;
      else if (/^[^*+ )]/.test(line)) this.#noteAnswer(line);
    };
    // Before the sign-in no server has a reason to send a literal, so all is read.
    this.#tap = tapLines(socket, hear, literalBytes);
  }

  /** Whether a line answers a command that was sent. */
  #isAnswer(line: string): boolean {
    const [, tag = ''] = /^(\S+) (?:OK|NO|BAD)\b/i.exec(line) ?? [];
    return this.#open.has(tag);
  }

  /** A line of the server without names of folders: where it refuses a command that named one, its words may repeat the name. */
  #withoutNames(line: string): string {
    const shown = withoutFolder(line);
    return this.#isFolderNamed ? shown.replace(/^(\S+ (?:NO|BAD)(?: \[[A-Z-]+\])?)(?: .*)?$/i, '$1 «folder»') : shown;
  }

  /** Takes a line of the list of folders, whose names are nobody's business and stay out of the conversation. */
  #isFolder(line: string): boolean {
    const lines = this.#folderLines;
    if (lines === null) return false;
    const isFirst = lines.listedBytes === 0;
    if (!lines.takes(line)) return false;
    if (isFirst) this.#watch.line('server', '* LIST «folders»');
    if (lines.listedBytes > limits.folderListBytes)
      this.#lose((stage) => ({ code: 'reply-too-long', stage, limitBytes: limits.folderListBytes }));
    return true;
  }

  /** Whether only TLS may come now; imapflow itself reports other bytes. */
  #isTlsDue(): boolean {
    return this.#wasTlsAgreed && !this.#isSecure;
  }

  /**
   * Stops at an answer to a command that was not sent. imapflow would not notice: it reads on only after it has handled the answer
   * before, and by then it may have sent a command with that very tag.
   */
  #noteAnswer(line: string): void {
    // What imapflow asks after a refusal says nothing of why.
    if (!this.#isReading || !/^\S+ OK\b/i.test(line)) this.#heard.tagged = this.#withoutNames(line);
    const [, tag = null, status = ''] = /^(\S+) (OK|NO|BAD)\b/i.exec(line) ?? [];
    if (tag === null || this.#isTlsDue()) return;
    this.#wasTlsAgreed = tag === this.#startTlsTag && status.toUpperCase() === 'OK';
    if (!this.#open.delete(tag)) this.#lose((stage) => unaskedReply(stage, line));
  }

  /** Stops at a line that is not an IMAP greeting. imapflow would wait for one until its own timeout. */
  #noteGreeting(line: string): void {
    this.#heard.greeting = line;
    if (/^\* (?:OK|PREAUTH|BYE)\b/i.test(line)) return;
    this.#lose((stage) => ({ code: 'unexpected-reply', stage, reply: line }));
  }

  #lose(failureAt: (stage: Stage) => Failure): void {
    this.#isLost = true;
    if (this.#isReading) this.#ended ??= failureAt('mailbox');
    this.#giveUp(failureAt);
  }

  /** Reads the lines that imapflow sends from its log: they have src `c`, and their secrets are hidden. */
  #noteClientLine({ src, msg, comment }: LogEntry): void {
    if (src !== 'c' || typeof msg !== 'string') return;
    const isResponse = typeof comment === 'string' && comment.startsWith('Encoded');
    const shown = isResponse ? '«secret»' : msg.replaceAll('(* value hidden *)', '«secret»');
    const said = this.#isReading ? withoutFolder(shown) : shown;
    this.#isFolderNamed = said !== shown;
    this.#watch.line('client', this.#watch.cover(said));
    const [, tag = null] = /^([0-9A-F]+) [A-Z]/.exec(msg) ?? [];
    if (tag !== null) this.#open.add(tag);
    if (/^\S+ STARTTLS$/.test(msg)) this.#startTlsTag = tag;
    if (/^\S+ LOGOUT$/.test(msg)) {
      this.#isLoggedOut = true;
      this.#onLogout();
    }
    const [, sasl, command] = /^\S+ (?:AUTHENTICATE (\S+)|(LOGIN) )/i.exec(msg) ?? [];
    this.#mechanism = sasl ?? command ?? this.#mechanism;
  }

  #success(): Result<SignedIn, Failure> {
    // PREAUTH over TLS opens the mailbox without a sign-in, so the password was not tried.
    if (this.#mechanism === null) return unexpected('greeting', this.#heard.greeting);
    return ok({ mechanism: this.#mechanism.toUpperCase() });
  }

  #failure(client: ImapFlow, error: unknown): Failure {
    if (this.#tlsFailure !== null) return this.#tlsFailure;
    const place = { ...this.#target, stage: this.#stage(client) };
    const isServing = client.capabilities.size > 0;
    return failureFromImapError({ error, place, heard: this.#heard, isServing, wasTried: this.#mechanism !== null });
  }

  #stage(client: ImapFlow): Stage {
    if (!/^\* OK\b/i.test(this.#heard.greeting)) return 'greeting';
    if (this.#isReading) return 'mailbox';
    if (this.#isSecure) return 'login';
    return client.capabilities.has('STARTTLS') ? 'starttls' : 'capabilities';
  }
}

/** Exchange accepts the password of a mailbox that cannot be opened, and refuses the next command instead. */
function tellsLater(greeting: string): boolean {
  return /\bMicrosoft Exchange\b/i.test(greeting);
}

/** A line without the name of a folder, which may tell much of a person. */
function withoutFolder(line: string): string {
  const named = /^(\S+ (?:STATUS|SELECT|EXAMINE|LIST "")) (?!"?(?:INBOX|\*)"?(?=[ \r]|$))(?:"(?:[^"\\]|\\.)*"|\S+)/i;
  return line.replace(named, '$1 «folder»');
}

/** What a server lists, as our own type. */
export function listingOf({ namespace }: ImapFlow, folders: readonly ListResponse[]): MailboxListing {
  const { prefix = '', delimiter = null } = namespace ?? {};
  return {
    prefix,
    delimiter: delimiter ?? folders[0]?.delimiter ?? null,
    folders: folders.map(({ path, flags }) => ({ name: path, attributes: [...flags] })),
  };
}
