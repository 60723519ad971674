import { ScriptedMailbox } from './scripted-mailbox';
import {
  type Act,
  actsOf,
  type MailServerDescription,
  type Reaction,
  type State,
  type StateDescription,
} from './server-description';

/** A line from the client, without its end. */
export interface Heard {
  readonly line: string;
  readonly isSecure: boolean;
}

/** A server's side of one connection with the I/O left out: it yields what to do and is resumed with the next line. */
export type Session = Generator<readonly Act[], never, Heard>;

/** A part of a session that takes further lines and returns the reaction at its end. */
export type Exchange = Generator<readonly Act[], Reaction, Heard>;

/** A command as a server reads it. */
export interface HeardCommand {
  /** Empty where the protocol has none. */
  readonly tag: string;
  /** In capitals. */
  readonly verb: string;
  readonly rest: string;
}

/** What an answer depends on. */
export interface Scene {
  readonly description: MailServerDescription;
  readonly state: State;
  readonly capabilities: readonly string[];
  readonly mayStartTls: boolean;
  /** Whether a sign-in is refused because the connection is not encrypted. */
  readonly isTooOpen: boolean;
  readonly mailbox: ScriptedMailbox;
  /** The folder that the client has opened, null for none; answers change it. */
  readonly opened: { folder: string | null };
  /** Judges a sign-in and gives the reaction to it. */
  signIn(login: string, password: string): Reaction;
}

/** How one protocol is served. */
export interface Dialect {
  readonly greeting: (host: string) => string;
  readonly parse: (line: string) => HeardCommand;
  readonly capabilities: (state: State, mayStartTls: boolean) => readonly string[];
  readonly unknown: string;
  readonly welcome: string;
  readonly refusal: string;
  /** The answers by command, in capitals. */
  readonly answers: Readonly<Record<string, (command: HeardCommand, scene: Scene) => Reaction | Exchange>>;
}

/** A line as a command without a tag. */
export function parseCommand(line: string): HeardCommand {
  const [verb = '', ...rest] = line.split(' ');
  return { tag: '', verb: verb.toUpperCase(), rest: rest.join(' ') };
}

/** Serves one connection as described; whatever the description leaves out follows the protocol. */
export function* serve(description: MailServerDescription, dialect: Dialect): Session {
  let isSignedIn = false;

  const stateOf = ({ isSecure }: Heard): State => (isSignedIn ? 'signed-in' : isSecure ? 'secure' : 'clear');
  const signIn = (login: string, password: string): Reaction => {
    isSignedIn = isLetIn(description, login, password);
    const said = isSignedIn ? description.signIn?.welcome : description.signIn?.refusal;
    return said ?? (isSignedIn ? dialect.welcome : dialect.refusal);
  };

  const { delayMs = 0, mailbox = new ScriptedMailbox() } = description;
  const opened = { folder: null };
  const greeting = actsOf(description.greeting ?? dialect.greeting(description.host));
  const isImplicit = description.security === 'tls';
  let heard = yield isImplicit ? [{ kind: 'start-tls' }, { kind: 'wait', delayMs }, ...greeting] : greeting;
  for (;;) {
    const command = dialect.parse(heard.line);
    const state = stateOf(heard);
    const special = description.states?.[state] ?? {};
    const mayStartTls = state === 'clear' && description.security === 'starttls';
    const capabilities = special.capabilities ?? dialect.capabilities(state, mayStartTls);
    const isTooOpen = state === 'clear' && description.takesClearPasswords !== true;
    const scene = { description, state, capabilities, mayStartTls, isTooOpen, mailbox, opened, signIn };
    const reaction = answer(command, special, scene, dialect);
    const acts = isReaction(reaction) ? reaction : yield* reaction;
    heard = yield withTag(actsOf(acts), command.tag);
  }
}

function answer(
  command: HeardCommand,
  { replies = {}, hidden = [] }: StateDescription,
  scene: Scene,
  dialect: Dialect,
): Reaction | Exchange {
  const { verb } = command;
  const special = replies[verb];
  if (special !== undefined) return special;
  const usual = hidden.includes(verb) ? undefined : dialect.answers[verb];
  return usual === undefined ? dialect.unknown : usual(command, scene);
}

function isReaction(answered: Reaction | Exchange): answered is Reaction {
  return typeof answered === 'string' || Array.isArray(answered);
}

function isLetIn({ signIn }: MailServerDescription, login: string, password: string): boolean {
  if (signIn === undefined) return true;
  return signIn.logins.includes(login) && signIn.password === password;
}

function withTag(acts: readonly Act[], tag: string): readonly Act[] {
  return acts.map((act) => {
    if (act.kind === 'say') return { ...act, text: act.text.replaceAll('{tag}', tag) };
    if (act.kind === 'bytes' && typeof act.bytes === 'string') {
      return { ...act, bytes: act.bytes.replaceAll('{tag}', tag) };
    }
    return act;
  });
}
