import type { Protocol } from '../../electron/contract/candidate';
import type { FailureCode, Stage } from '../../electron/contract/failure';
import type {
  MailServerDescription,
  Reaction,
  StateDescription,
} from '../../electron/node/scripted-server/server-description';

/** What a safe client does. */
export type Conduct =
  /** Signs in over verified TLS, and believes nothing that was said before it. */
  | { readonly kind: 'goes-on-over-tls' }
  /** Says the password over verified TLS and nowhere else, and takes the refusal for one. */
  | { readonly kind: 'takes-the-refusal' }
  /** Gives up, the password unsaid; `evidence` is what the failure must say besides its code. */
  | { readonly kind: 'stops'; readonly code: FailureCode; readonly evidence: Evidence };

/** Some fields of a failure. */
export type Evidence = Readonly<Record<string, unknown>>;

/** A server that is out for trouble, as data. */
export interface HostileCase {
  /** Continues "a server that …". */
  readonly name: string;
  readonly protocol: Protocol;
  /** What the client expects of the port. */
  readonly security: 'tls' | 'starttls';
  /** Whom the client asks for; `mail.example` unless given. */
  readonly host?: string;
  /** What is special about the server. `{decoy}` in its texts is the address of another one, which nobody may call. */
  readonly server: Partial<MailServerDescription>;
  readonly safe: Conduct;
  /** What the library does where it comes to another end than our dialog, and where its Node is Electron's. */
  readonly safeLibrary?: Conduct;
  /** The server keeps silent, so a limit ends the conversation: time runs fast. */
  readonly isSlow?: boolean;
  /** The user has accepted the server's certificate. */
  readonly isAccepted?: boolean;
  /** Nobody listens on the port. */
  readonly isRefused?: boolean;
}

/** What differs from case to case on a port with STARTTLS. */
export interface StarttlsServer {
  readonly greeting?: Reaction;
  /** Before TLS, and over it. */
  readonly clear?: StateDescription;
  readonly secure?: StateDescription;
  readonly signedIn?: StateDescription;
  /** Said to every sign-in. */
  readonly refusal?: Reaction;
}

/** The conduct of a client that signs in. */
export const goesOn: Conduct = { kind: 'goes-on-over-tls' };

/** The conduct of a client that gives up, and where. */
export function stops(code: FailureCode, stage?: Stage): Conduct {
  return stopsWith(code, stage === undefined ? {} : { stage });
}

/** The conduct of a client that gives up and says why. */
export function stopsWith(code: FailureCode, evidence: Evidence): Conduct {
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

/** The answer to the command that starts TLS, with bytes behind it in the same segment and TLS after them. */
export function injecting(goAhead: string, bytes: string): Reaction {
  return [{ kind: 'say', text: goAhead }, { kind: 'bytes', bytes }, { kind: 'start-tls' }];
}

/** The answer to the command that starts TLS, and TLS after it. */
export function startingTls(goAhead: string): Reaction {
  return [{ kind: 'say', text: goAhead }, { kind: 'start-tls' }];
}

/** The answer to the command that starts TLS, and then bytes in the clear in a segment of their own where TLS is due. */
export function goingOnInTheClear(goAhead: string, bytes: string): Reaction {
  return [
    { kind: 'say', text: goAhead },
    { kind: 'wait', delayMs: 30 },
    { kind: 'bytes', bytes },
  ];
}
