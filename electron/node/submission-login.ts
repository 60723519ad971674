import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Failure } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import { unexpected } from '../core/dialog';
import { limits } from '../core/limits';
import type { Credentials } from '../core/login-secret';
import { isOneLine } from '../core/one-line';
import { smtpProtocol } from '../core/smtp/smtp-protocol';
import type { ComposedMessage } from '../core/test-message/compose';
import { covered } from '../engine/covered';
import type { Clock, LoginTarget, Opening, OpenSubmission, SignedIn, SubmissionLogin, Watch } from '../engine/ports';
import type { Submission } from '../engine/test-message/mailbox';
import { closePolitely } from './close-politely';
import { failureFromSmtpError } from './failure-from-smtp-error';
import { smtpOptions } from './library-options';
import { type LoginParts, openLoginSocket, openWhileLoading, whenClosed } from './login-socket';
import { renderMessage } from './render-message';
import { bearerMethod } from './smtp-bearer';
import { SubmissionListener } from './submission-listener';
import { verify } from './tls-handshake';
import { withinLimit } from './within-limit';

/** Makes the sign-in on submission servers, by nodemailer over sockets that we opened, with a certificate that we judge. */
export function createSubmissionLogin(parts: LoginParts): SubmissionLogin {
  return {
    open: async (target, watch, signal) => {
      const { opened, library } = await openWhileLoading(
        openLoginSocket(parts, target, { watch, signal, farewell: smtpProtocol.farewell }),
        () => import('nodemailer/lib/smtp-connection'),
      );
      const session = { parts, target, watch, signal };
      const greeted = opened.ok ? await greet(library.default, opened.value, session) : opened;
      if (greeted.ok) return greeted;
      const { left = Promise.resolve() } = greeted;
      return { ...covered(failed(greeted.failure), watch), left };
    },
  };
}

/** One session that is being opened. */
interface Session {
  readonly parts: LoginParts;
  readonly target: LoginTarget;
  readonly watch: Watch;
  readonly signal: AbortSignal;
}

async function greet(
  Client: typeof SMTPConnection,
  socket: Socket,
  { parts, target, watch, signal }: Session,
): Promise<Opening<OpenSubmission>> {
  const said = (line: string) => listener.said(line);
  const client = new Client(smtpOptions({ target, socket, authorities: parts.authorities, said }));
  // An error between commands has no other listener, and would end the program.
  client.on('error', () => undefined);

  const listener = new SubmissionListener(socket, target.security, watch, () => client._socket);
  const stage = () => listener.stage();
  const limit = { clock: parts.clock, signal, stage, timeoutMs: limits.signInMs };
  const outcome = await withinLimit<null>(limit, (settle) => {
    const fail = (error: unknown) => {
      settle(failed(listener.failure() ?? failureFromSmtpError(error, target, stage())));
      // nodemailer closes right after its error.
      if (listener.quitTime() === 'now') client.quit();
    };
    client.once('error', fail);
    listener.onFailure = () => fail(null);
    client.connect((error) => (error || listener.failure() !== null ? fail(error) : settle(ok(null))));
    // nodemailer misses an end of the connection that comes before it listens.
    whenClosed(socket, () => fail(null));
    return () => client.off('error', fail);
  });
  listener.endPhase();
  const secured = outcome.ok ? verified(client, target, parts) : outcome;
  if (secured.ok) {
    const offer = client.lastServerResponse || '';
    return ok(new NodemailerSubmission({ parts, target, client, listener, socket: secured.value, offer }));
  }
  const left = leave({ client, listener, socket: client._socket || socket }, parts.clock);
  return { ...failed(secured.failure), left };
}

/** The TLS socket over which a password may be sent; its certificate is judged here. */
function verified(
  client: SMTPConnection,
  { host, acceptedCertificates }: LoginTarget,
  { authorities }: LoginParts,
): Result<TLSSocket, Failure> {
  const socket = client._socket;
  if (!(socket instanceof TLSSocket)) return failed({ code: 'starttls-not-offered' });
  const channel = verify(socket, host, authorities, acceptedCertificates);
  return channel.ok ? ok(channel.value.socket) : channel;
}

/** One session that is open; `offer` is the reply to EHLO over TLS. */
interface Opened extends Pick<Session, 'parts' | 'target'> {
  readonly client: SMTPConnection;
  readonly listener: SubmissionListener;
  readonly socket: TLSSocket;
  readonly offer: string;
}

class NodemailerSubmission implements OpenSubmission {
  readonly #parts: LoginParts;
  readonly #target: LoginTarget;
  readonly #client: SMTPConnection;
  readonly #listener: SubmissionListener;
  readonly #socket: TLSSocket;
  readonly #offer: string;

  constructor({ parts, target, client, listener, socket, offer }: Opened) {
    this.#parts = parts;
    this.#target = target;
    this.#client = client;
    this.#listener = listener;
    this.#socket = socket;
    this.#offer = offer;
  }

  async signIn(credentials: Credentials, watch: Watch, signal: AbortSignal): Promise<Result<SignedIn, Failure>> {
    const mechanism = chooseMechanism(this.#offer, credentials.kind);
    // Without a mechanism in common nodemailer would try PLAIN on its own.
    if (mechanism === null) return covered(unexpected('login', this.#offer), watch);
    if (!isOneLine(credentials.login)) return unexpected('login', '');

    const endLogin = watch.phase('login');
    const outcome = (await this.#unaskedSoFar()) ?? (await this.#login(credentials, mechanism, signal));
    // A second reply after an acceptance revokes it: it is unknown which of the two is the answer.
    const conclusion = outcome.ok ? ((await this.#unaskedSoFar()) ?? outcome) : outcome;
    endLogin();
    // The session may now wait for a mailbox, and a server for its look at the message; each of our waits has a limit of its own.
    if (conclusion.ok) this.#socket.setTimeout(0);
    return covered(conclusion, watch);
  }

  async #login(credentials: Credentials, mechanism: string, signal: AbortSignal): Promise<Result<SignedIn, Failure>> {
    const limit = { clock: this.#parts.clock, signal, stage: 'login', timeoutMs: limits.replyMs } as const;
    return await withinLimit<SignedIn>(limit, (settle) => {
      const fail = (error: unknown) =>
        settle(failed(this.#listener.failure() ?? failureFromSmtpError(error, this.#target, 'login')));
      this.#client.once('error', fail);
      this.#listener.onFailure = () => fail(null);
      const method = credentials.kind === 'password' ? mechanism : bearerMethod(mechanism);
      this.#client.login({ method, user: credentials.login, pass: credentials.secret.reveal() }, (error) =>
        error ? fail(error) : settle(ok({ mechanism })),
      );
      return () => this.#client.off('error', fail);
    });
  }

  async submit(message: ComposedMessage, watch: Watch, signal: AbortSignal): Promise<Submission> {
    const { address } = message;
    if (!isOneLine(address)) return unexpected('send', '');
    const content = await renderMessage(message);
    this.#listener.beginMessage();
    const endMessage = watch.phase('message');
    const limit = { clock: this.#parts.clock, signal, stage: 'send', timeoutMs: limits.submissionMs } as const;
    const outcome = await withinLimit<null>(limit, (settle) => {
      const fail = (error: unknown) =>
        settle(failed(this.#listener.failure() ?? failureFromSmtpError(error, this.#target, 'send')));
      this.#client.once('error', fail);
      this.#listener.onFailure = () => fail(null);
      this.#client.send({ from: address, to: [address], size: content.length }, content, (error) =>
        error ? fail(error) : settle(ok(null)),
      );
      whenClosed(this.#socket, () => fail(null));
      return () => this.#client.off('error', fail);
    });
    const conclusion = outcome.ok ? ((await this.#unaskedSoFar()) ?? outcome) : outcome;
    endMessage();
    const isUnanswered =
      !conclusion.ok && silences.has(conclusion.failure.code) && this.#listener.isMessageUnanswered();
    const told = covered(conclusion, watch);
    return isUnanswered ? { ...told, isUnanswered } : told;
  }

  /** The failure for a reply to no command that has come by now; null where there is none. */
  async #unaskedSoFar(): Promise<Result<never, Failure> | null> {
    // Bytes that have arrived are read in this turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    const failure = this.#listener.failure();
    return failure === null ? null : failed(failure);
  }

  async leave(): Promise<void> {
    await leave({ client: this.#client, listener: this.#listener, socket: this.#socket }, this.#parts.clock);
  }
}

const silences: ReadonlySet<Failure['code']> = new Set(['timed-out', 'closed'] as const);

/** The first of our mechanisms that the server lists; null for none. RFC 4954 §3. */
function chooseMechanism(offer: string, kind: Credentials['kind']): string | null {
  const ours = kind === 'password' ? ['PLAIN', 'LOGIN', 'CRAM-MD5'] : ['OAUTHBEARER', 'XOAUTH2'];
  const listed = offer
    .split('\n')
    .flatMap((line) => /^250[ -]AUTH[ =](.*)/i.exec(line)?.[1]?.toUpperCase().split(/[ =]+/) ?? []);
  return ours.find((mechanism) => listed.includes(mechanism)) ?? null;
}

/** Says QUIT where a command may be sent, and closes. nodemailer itself hears nothing of it any more. */
async function leave(
  { client, listener, socket }: Pick<Opened, 'client' | 'listener'> & { readonly socket: Socket },
  clock: Clock,
): Promise<void> {
  listener.end();
  const mayQuit = !client.destroyed && listener.quitTime() !== null;
  const quit = { when: () => listener.quitTime() ?? 'next', say: () => client.quit() };
  await closePolitely(socket, clock, mayQuit ? quit : null);
  client.close();
}
