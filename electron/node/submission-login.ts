import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Failure } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import { unexpected } from '../core/dialog';
import { limits } from '../core/limits';
import { isOneLine } from '../core/one-line';
import type { Credentials, LoginTarget, OpenSubmission, SignedIn, SubmissionLogin, Watch } from '../engine/ports';
import { secretCover } from './cover-secret';
import { failureFromSmtpError } from './failure-from-smtp-error';
import { smtpOptions } from './library-options';
import { type LoginParts, openLoginSocket, openWhileLoading, whenClosed } from './login-socket';
import { bearerMethod } from './smtp-bearer';
import { followHello } from './smtp-hello';
import { tapLines } from './tap-lines';
import { verify } from './tls-handshake';
import { withinLimit } from './within-limit';

/** Makes the sign-in on submission servers, by nodemailer over sockets of ours. */
export function createSubmissionLogin(parts: LoginParts): SubmissionLogin {
  return {
    open: async (target, watch, signal) => {
      const { opened, library } = await openWhileLoading(
        openLoginSocket(parts, target, watch, signal),
        () => import('nodemailer/lib/smtp-connection'),
      );
      return opened.ok ? await greet(library.default, opened.value, { parts, target, watch, signal }) : opened;
    },
  };
}

/** One session that is being opened. */
interface Opening {
  readonly parts: LoginParts;
  readonly target: LoginTarget;
  readonly watch: Watch;
  readonly signal: AbortSignal;
}

async function greet(
  Client: typeof SMTPConnection,
  socket: Socket,
  { parts, target, watch, signal }: Opening,
): Promise<Result<OpenSubmission, Failure>> {
  const said = (line: string) => watch.line('client', line);
  const client = new Client(smtpOptions({ target, socket, authorities: parts.authorities, said }));
  // Errors while nothing is under way have nobody else to hear them.
  client.on('error', () => undefined);

  const hello = followHello(socket, target.security, watch);
  const limit = { clock: parts.clock, signal, stage: hello.stage, timeoutMs: limits.signInMs };
  const outcome = await withinLimit<null>(limit, (settle) => {
    const fail = (error: unknown) =>
      settle(failed(hello.failure() ?? failureFromSmtpError(error, target, hello.stage())));
    client.once('error', fail);
    client.connect((error) => (error || hello.failure() !== null ? fail(error) : settle(ok(null))));
    // nodemailer does not hear of an end that comes before it listens.
    whenClosed(socket, () => fail(null));
    return () => client.off('error', fail);
  });
  hello.end();
  const secured = outcome.ok ? verified(client, target, parts) : outcome;
  if (secured.ok) {
    const offer = client.lastServerResponse || '';
    // Where TLS began in between, nobody could listen to this reply on the way.
    if (target.security === 'starttls') for (const line of offer.split('\n')) watch.line('server', line);
    return ok(new NodemailerSubmission({ parts, target, client, socket: secured.value, offer }));
  }
  close(client, socket);
  return secured;
}

/** The socket over which a password may go: TLS, its certificate judged now. */
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
interface Opened extends Pick<Opening, 'parts' | 'target'> {
  readonly client: SMTPConnection;
  readonly socket: TLSSocket;
  readonly offer: string;
}

class NodemailerSubmission implements OpenSubmission {
  readonly #parts: LoginParts;
  readonly #target: LoginTarget;
  readonly #client: SMTPConnection;
  readonly #socket: TLSSocket;
  readonly #offer: string;

  constructor({ parts, target, client, socket, offer }: Opened) {
    this.#parts = parts;
    this.#target = target;
    this.#client = client;
    this.#socket = socket;
    this.#offer = offer;
  }

  async signIn(credentials: Credentials, watch: Watch, signal: AbortSignal): Promise<Result<SignedIn, Failure>> {
    const mechanism = chooseMechanism(this.#offer, credentials.method);
    // Without a mechanism in common nodemailer would try PLAIN unasked.
    if (mechanism === null) return unexpected('login', this.#offer);
    if (!isOneLine(credentials.login)) return unexpected('login', '');

    const pass = credentials.method === 'password' ? credentials.password.reveal() : credentials.accessToken.reveal();
    const cover = secretCover(pass, '');
    const endLogin = watch.phase('login');
    const stopTap = tapLines(this.#socket, (line) => watch.line('server', cover(line)));
    const limit = { clock: this.#parts.clock, signal, stage: 'login', timeoutMs: limits.replyMs } as const;
    const outcome = await withinLimit<SignedIn>(limit, (settle) => {
      const fail = (error: unknown) => settle(failed(failureFromSmtpError(error, this.#target, 'login', cover)));
      this.#client.once('error', fail);
      const method = credentials.method === 'password' ? mechanism : bearerMethod(mechanism);
      this.#client.login({ method, user: credentials.login, pass }, (error) =>
        error ? fail(error) : settle(ok({ mechanism })),
      );
      return () => this.#client.off('error', fail);
    });
    stopTap();
    endLogin();
    if (signal.aborted) close(this.#client, this.#socket);
    return outcome;
  }

  async leave(): Promise<void> {
    if (!this.#client.destroyed) {
      const ended = new AbortController();
      this.#client.once('end', () => ended.abort());
      this.#client.quit();
      await this.#parts.clock.wait(limits.farewellMs, ended.signal);
    }
    close(this.#client, this.#socket);
  }
}

/** The first mechanism of ours that the server lists; null for none. RFC 4954 §3. */
function chooseMechanism(offer: string, method: Credentials['method']): string | null {
  const ours = method === 'password' ? ['PLAIN', 'LOGIN', 'CRAM-MD5'] : ['OAUTHBEARER', 'XOAUTH2'];
  const listed = offer
    .split('\n')
    .flatMap((line) => /^250[ -]AUTH[ =](.*)/i.exec(line)?.[1]?.toUpperCase().split(/[ =]+/) ?? []);
  return ours.find((mechanism) => listed.includes(mechanism)) ?? null;
}

function close(client: SMTPConnection, socket: Socket): void {
  client.close();
  socket.destroy();
}
