import { createHash, X509Certificate } from 'node:crypto';
import { getEventListeners } from 'node:events';
import { createServer } from 'node:net';
import type { Failure } from '../../electron/contract/failure';
import type { Result } from '../../electron/contract/result';
import { type CertificateMaker, createCertificateMaker } from '../../electron/node/scripted-server/certificate-maker';
import { listenOnLoopback } from '../../electron/node/scripted-server/loopback-listener';
import { startMailServer } from '../../electron/node/scripted-server/mail-server';
import type { MailServerDescription } from '../../electron/node/scripted-server/server-description';
import { createSystemClock } from '../../electron/node/system-clock';
import type { TrustedAuthorities } from '../../electron/node/trusted-authorities';
import { bare } from '../core/secrecy/bare';
import { createFastClock } from '../fakes/fast-clock';
import { account } from '../fakes/mail-account';
import { passwordTraces } from '../fakes/password-traces';
import { createRecordingWatch } from '../fakes/recording-watch';
import { authoritiesOf, passwordCredentials, type SignInOrder, signInBy, type Way } from '../fakes/sign-in-ways';
import type { HostileCase } from './hostile-case';
import { startWireTap } from './wire-tap';

/** What all cases share: the authority of their servers, and the clients' trust in it. */
export interface HostileWorld {
  readonly certificates: CertificateMaker;
  readonly authorities: TrustedAuthorities;
}

/** The outcome of a case; the lists name the forms of the password that were found. */
export interface Played {
  readonly outcome: Result<unknown, Failure>;
  readonly passwordInTheClear: readonly string[];
  readonly passwordOverTls: readonly string[];
  readonly passwordInTranscript: readonly string[];
  /** How many connections came to the server that `{decoy}` names. */
  readonly decoyed: number;
  /** Connections, phases, timers and listeners that are still there, by name. */
  readonly leftOpen: readonly string[];
}

/** Signs in, or tries to. */
export type Client = (order: Omit<SignInOrder, 'way'>) => Promise<Result<unknown, Failure>>;

/** Makes an authority for the cases' servers, and clients' trust in it. */
export async function createHostileWorld(): Promise<HostileWorld> {
  const certificates = await createCertificateMaker('Test authority');
  return { certificates, authorities: authoritiesOf(certificates.authority) };
}

/** Plays a case over a real connection, until everything that it opened is closed. */
export async function playCase(hostile: HostileCase, way: Way, world: HostileWorld): Promise<Played> {
  return await playCaseBy(hostile, world, (order) => signInBy({ ...order, way }));
}

/** Plays a case with any client. */
export async function playCaseBy(hostile: HostileCase, world: HostileWorld, client: Client): Promise<Played> {
  const { protocol, security, host = 'mail.example' } = hostile;
  const timersBefore = timers();
  let decoyed = 0;
  const decoy = await listenOnLoopback(createServer(() => void decoyed++));
  const overTls: string[] = [];
  const description = describeServer(hostile, `127.0.0.1:${decoy.port}`);
  const server = await startMailServer(description, world.certificates, {
    line: (line, isSecure) => {
      if (isSecure) overTls.push(line);
    },
  });
  const tap = await startWireTap(server.port);
  if (hostile.isRefused === true) await tap.close();

  const watch = createRecordingWatch(passwordCredentials().secret);
  const stop = new AbortController();
  const clock = hostile.isSlow === true ? createFastClock(200) : createSystemClock();
  const { authorities } = world;
  const accepted = hostile.isAccepted === true ? [await fingerprintOf(description, world)] : [];
  const wishes = { clock, authorities, watch, signal: stop.signal, acceptedCertificates: accepted };
  const order = { protocol, security, host, port: tap.port, ...wishes };
  const outcome = await client(order);

  const leftOpen = () => [
    ...Array.from({ length: tap.openNow() }, () => 'connection'),
    ...Array.from({ length: watch.open() }, () => 'phase'),
    ...Array.from({ length: Math.max(0, timers() - timersBefore) }, () => 'timer'),
    ...getEventListeners(stop.signal, 'abort').map(() => 'abort listener'),
  ];
  await settled(leftOpen);
  const played = {
    outcome,
    passwordInTheClear: traces(tap.heard()),
    passwordOverTls: traces(Buffer.from(overTls.join('\n'), 'utf8').toString('latin1')),
    passwordInTranscript: tracesInTexts([
      ...watch.lines,
      ...(outcome.ok ? [] : Object.values(outcome.failure).map(String)),
    ]),
    decoyed,
    leftOpen: leftOpen(),
  };
  await Promise.all([decoy, server, tap].map((listener) => listener.close()));
  return played;
}

function describeServer({ protocol, security, server }: HostileCase, decoy: string): MailServerDescription {
  const usual: MailServerDescription = {
    protocol,
    host: 'mail.example',
    security,
    certificate: { names: ['mail.example'] },
    takesClearPasswords: true,
  };
  return JSON.parse(JSON.stringify({ ...usual, ...server }).replaceAll('{decoy}', decoy)) as MailServerDescription;
}

async function fingerprintOf({ certificate }: MailServerDescription, { certificates }: HostileWorld): Promise<string> {
  const { cert } = await certificates.identityFor(certificate);
  return createHash('sha256').update(new X509Certificate(cert).raw).digest('hex');
}

function traces(heard: string): readonly string[] {
  return passwordTraces(heard, account.login, account.password);
}

/** Traces of the password in texts: in their bytes, and in what a person reads in them. */
function tracesInTexts(texts: readonly string[]): readonly string[] {
  const text = texts.join('\n');
  const forms = [account.password, encodeURIComponent(account.password), JSON.stringify(account.password).slice(1, -1)];
  const hex = Buffer.from(account.password, 'utf8').toString('hex');
  const bareText = bare(text).toLowerCase();
  return [
    ...traces(Buffer.from(text, 'utf8').toString('latin1')),
    ...[...forms, hex].filter((form) => bareText.includes(bare(form).toLowerCase())),
  ];
}

function timers(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
}

/** Waits until a list is empty, for two seconds at most. */
async function settled(list: () => readonly unknown[]): Promise<void> {
  for (let turn = 0; turn < 400 && list().length > 0; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
