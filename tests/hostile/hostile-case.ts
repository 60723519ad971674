import type { Protocol } from '../../electron/contract/candidate';
import type { Failure, Stage } from '../../electron/contract/failure';
import type {
  MailServerDescription,
  Reaction,
  StateDescription,
} from '../../electron/node/scripted-server/server-description';

/** What a safe client does. */
export type Conduct =
  /** Signs in over verified TLS, and ignores everything that was said before it. */
  | { readonly kind: 'goes-on-over-tls' }
  /** Sends the password only over verified TLS, and treats the refusal as a refusal. */
  | { readonly kind: 'takes-the-refusal' }
  /** Gives up before it sends the password; `evidence` is what the failure must have in addition to its code. */
  | { readonly kind: 'stops'; readonly code: Failure['code']; readonly evidence: Evidence };

/** Some fields of a failure. */
export type Evidence = Readonly<Record<string, unknown>>;

/** A hostile server, as data. */
export interface HostileCase {
  /** Continues "a server that …". */
  readonly name: string;
  readonly protocol: Protocol;
  /** What the client expects of the port. */
  readonly security: 'tls' | 'starttls';
  /** The host that the client asks for; `mail.example` unless given. */
  readonly host?: string;
  /** What is special about the server. `{decoy}` in its texts is the address of another server, to which no client may connect. */
  readonly server: Partial<MailServerDescription>;
  readonly safe: Conduct;
  /** What a safe library does, where that differs from our dialog. */
  readonly safeLibrary?: Conduct;
  /** The server is silent, so a time limit ends the conversation; the clock of the test runs fast. */
  readonly isSlow?: boolean;
  /** The user has accepted the server's certificate. */
  readonly isAccepted?: boolean;
  /** Nothing listens on the port. */
  readonly isRefused?: boolean;
}

/** What differs from case to case on a port with STARTTLS. */
export interface StarttlsServer {
  readonly greeting?: Reaction;
  /** `clear` is what the server does before TLS, `secure` over it. */
  readonly clear?: StateDescription;
  readonly secure?: StateDescription;
  readonly signedIn?: StateDescription;
  /** The reply to every sign-in. */
  readonly refusal?: Reaction;
}

/** The conduct of a client that signs in. */
export const goesOn: Conduct = { kind: 'goes-on-over-tls' };

/** The conduct of a client that gives up at a stage. */
export function stops(code: Failure['code'], stage?: Stage): Conduct {
  return stopsWith(code, stage === undefined ? {} : { stage });
}

/** The conduct of a client that gives up, with the evidence that its failure must have. */
export function stopsWith(code: Failure['code'], evidence: Evidence): Conduct {
  return { kind: 'stops', code, evidence };
}

/** The same server over each kind of port with TLS. */
export function overEachPort(name: string, rest: Omit<HostileCase, 'name' | 'security'>): readonly HostileCase[] {
  return (['tls', 'starttls'] as const).map((security) => ({ ...rest, name: `${name} (${security})`, security }));
}

/** The server of a case on a port with STARTTLS. */
export function describeStarttls(server: StarttlsServer): Partial<MailServerDescription> {
  const { greeting, clear, secure, signedIn, refusal } = server;
  return {
    ...(greeting === undefined ? {} : { greeting }),
    ...(refusal === undefined ? {} : { signIn: { logins: [], password: null, refusal } }),
    states: {
      ...(clear === undefined ? {} : { clear }),
      ...(secure === undefined ? {} : { secure }),
      ...(signedIn === undefined ? {} : { 'signed-in': signedIn }),
    },
  };
}

/** Cases of one protocol on a port with STARTTLS, by their names. */
export function starttlsCases(
  protocol: Protocol,
  safe: Conduct,
  servers: Readonly<Record<string, StarttlsServer>>,
  rest: Pick<HostileCase, 'safeLibrary' | 'isSlow'> = {},
): readonly HostileCase[] {
  return Object.entries(servers).map(([name, server]) => ({
    name,
    protocol,
    security: 'starttls',
    server: describeStarttls(server),
    safe,
    ...rest,
  }));
}

/** The reply to the command that starts TLS, followed by bytes in the same segment and then by TLS. */
export function injecting(goAhead: string, bytes: string): Reaction {
  return [{ kind: 'say', text: goAhead }, { kind: 'bytes', bytes }, { kind: 'start-tls' }];
}

/** The reply to the command that starts TLS, followed by TLS. */
export function startingTls(goAhead: string): Reaction {
  return [{ kind: 'say', text: goAhead }, { kind: 'start-tls' }];
}

/** The reply to the command that starts TLS, followed by clear bytes in another segment in place of TLS. */
export function goingOnInTheClear(goAhead: string, bytes: string): Reaction {
  return [
    { kind: 'say', text: goAhead },
    { kind: 'wait', delayMs: 30 },
    { kind: 'bytes', bytes },
  ];
}
