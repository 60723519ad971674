import type { Auth, Candidate, Security } from '../../contract/candidate';
import type { ImportWay } from '../../contract/exports';
import { addressParts } from '../../contract/mail-address';
import type { Message } from '../../contract/message';
import { message } from '../message';
import type { ChosenAccount } from './choose-accounts';
import { type Ability, type ChosenServer, firstOffered, offeredAuth } from './choose-server';
import type { ExportRequest } from './export-request';
import { takesOnlyLogin } from './password-mechanisms';
import { type MailProgram, mailProgram, type WrittenFile } from './program';
import { portForBlockedNetworks } from './settings-text';

/** Why the settings of a program cannot hold a text: it would be read as something else, or not be sent. */
type Misreading = 'ascii' | 'variable' | 'blank' | 'colon' | 'quoted' | 'quoted-blank' | 'one-label';

/** A text of an account. */
type AccountText = 'login' | 'password' | 'name' | 'address';

/** What the settings of a website say of one account. */
export interface WebsiteSettings {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly signIn: Auth;
  /** As {@link takesOnlyLogin} says of the server. */
  readonly takesOnlyLogin: boolean;
  /** Null where the server takes mail without a sign-in. */
  readonly login: string | null;
  /** Null where it is not to be in a file, or cannot be. */
  readonly password: string | null;
  /** Why a password that was given cannot be in a file; null where it can, and where none was given. */
  readonly passwordLeftOut: Message | null;
  readonly address: string;
  /** Null where it was not given, or cannot be in a file. */
  readonly name: string | null;
  /** The start of the files' names. */
  readonly fileStem: string;
  /** What is said at the top of a file. */
  readonly comments: readonly string[];
  /** What is good to know wherever a website sends. */
  readonly notes: readonly Message[];
}

/** What is particular to a website or a program that sends by itself. */
interface WebsiteDescription extends Pick<MailProgram, 'id' | 'about' | 'formatUrl' | 'reader'> {
  readonly name: string;
  /** The ways to sign in that it knows. */
  readonly signIns?: readonly Auth[];
  /** False where it sends a password in clear once somebody has taken STARTTLS out. */
  readonly insistsOnStarttls: boolean;
  readonly carriesConnection?: Ability['carriesConnection'];
  readonly otherPorts?: Ability['otherPorts'];
  /** Why its settings cannot hold a text; null where they can. Left out where they hold every text. */
  readonly misreading?: (text: string, field: AccountText) => Misreading | null;
  /** False where a person types all values in. */
  readonly holdsPassword?: boolean;
  readonly write: (
    settings: WebsiteSettings,
    request: ExportRequest,
  ) => {
    readonly files: readonly WrittenFile[];
    readonly ways: readonly ImportWay[];
    readonly impossible?: readonly Message[];
  };
}

/** Makes a website, or a program that sends by itself, from its description. Each account gets its own files. */
export function websiteProgram({
  id,
  name,
  about,
  formatUrl,
  signIns = ['password', 'encrypted', 'none'],
  insistsOnStarttls,
  carriesConnection = () => true,
  otherPorts,
  misreading = () => null,
  holdsPassword = true,
  reader,
  write,
}: WebsiteDescription): MailProgram {
  const signInFor = (server: Candidate) => firstOffered(server, (auth) => signIns.includes(auth));
  return mailProgram({
    id,
    group: 'website',
    formatUrl,
    holdsPassword,
    passwordLeftOut: message('export.website.cannot.password'),
    about,
    places: {},
    ...(reader === undefined ? {} : { reader }),
    ability: {
      name,
      directions: ['outgoing'],
      carriesConnection,
      hindrance: (server, login, address) => {
        const { host } = server;
        if (offeredAuth(server).every((auth) => auth === 'oauth2'))
          return message('export.website.browser-only', { program: name, host });
        const needed = signInFor(server) === 'none' ? [] : ([['login', login]] as const);
        for (const [field, text] of [...needed, ['address', address] as const]) {
          const why = misreading(text, field);
          if (why !== null) return message('export.website.cannot-use', { program: name, field, why });
        }
        return null;
      },
      risk: ({ host, port, security }) =>
        insistsOnStarttls || security !== 'starttls'
          ? null
          : message('export.website.risk', { program: name, host, port }),
      signInFor,
      ...(otherPorts === undefined ? {} : { otherPorts }),
    },
    carries: [message('export.website.carries')],
    cannot: [message('export.website.cannot.receive')],
    write: (chosen, request) => {
      const written = chosen.map((account) =>
        write(settingsOf(account, { name, misreading, insistsOnStarttls }, request), request),
      );
      const leftOut = chosen.flatMap((account) => leavingOutPassword(account, name, misreading) ?? []).slice(0, 1);
      return {
        files: written.flatMap(({ files }) => files),
        ways: written.flatMap(({ ways }) => ways),
        notCarried: leftOut,
        impossible: written.flatMap(({ impossible }) => impossible ?? []).slice(0, 1),
      };
    },
  });
}

type Misread = NonNullable<WebsiteDescription['misreading']>;

function settingsOf(
  chosen: ChosenAccount<'outgoing'>,
  {
    name,
    misreading,
    insistsOnStarttls,
  }: Required<Pick<WebsiteDescription, 'name' | 'misreading' | 'insistsOnStarttls'>>,
  { say }: ExportRequest,
): WebsiteSettings {
  const { account, outgoing, fileStem, warnings } = chosen;
  const { host, port, security, signIn, login } = outgoing;
  const isSigningIn = signIn !== 'none';
  const passwordLeftOut = leavingOutPassword(chosen, name, misreading);
  const isPasswordHeld = isSigningIn && passwordLeftOut === null;
  return {
    ...{ host, port, security, signIn, fileStem, passwordLeftOut },
    takesOnlyLogin: takesOnlyLogin(outgoing),
    login: isSigningIn ? login : null,
    password: isPasswordHeld ? (account.passwords?.outgoing.reveal() ?? null) : null,
    address: account.address,
    name: account.name !== null && misreading(account.name, 'name') === null ? account.name : null,
    comments: [message('export.website.comment'), ...warnings].map(say),
    notes: [
      ...(isSigningIn ? [ownPassword(account)] : []),
      blockedPort(insistsOnStarttls ? account.outgoing : account.outgoing.filter(isTls), outgoing),
    ],
  };
}

/** Why the settings of a program cannot hold the password of an account; null where they can, and where there is none. */
function leavingOutPassword(
  { account, outgoing }: ChosenAccount<'outgoing'>,
  program: string,
  misreading: Misread,
): Message | null {
  if (account.passwords === null || outgoing.signIn === 'none') return null;
  const why = misreading(account.passwords.outgoing.reveal(), 'password');
  return why === null ? null : message('export.website.password-left-out', { program, why });
}

function isTls({ security }: Candidate): boolean {
  return security === 'tls';
}

/** Whoever gets into a website reads its files. */
function ownPassword({ passwordKind }: ChosenAccount['account']): Message {
  return message('export.website.own-password', { kind: passwordKind === 'app-password' ? 'app' : 'account' });
}

/** What to do where the website's host blocks the port. Those that block 587 often block 465 too, and seldom 2525. */
function blockedPort(servers: readonly Candidate[], taken: ChosenServer): Message {
  const seldomBlocked = servers.filter(({ port }) => port === 2525);
  const other = portForBlockedNetworks([...seldomBlocked, ...servers], taken);
  if (other === null) return message('export.website.blocked', { port: taken.port });
  const { host, port, security } = other;
  return message('export.website.blocked.other', { blockedPort: taken.port, host, port, security });
}

/** A file of text for a website. */
export function websiteFile(name: string, content: string, { password }: WebsiteSettings): WrittenFile {
  return { name, content, mediaType: 'text/plain; charset=utf-8', holdsPassword: password !== null };
}

/** A file of values that a person types in, one a line. It never holds a password. */
export function websiteCard(name: string, lines: readonly string[]): WrittenFile {
  return { name, content: lines.map((line) => `${line}\n`).join(''), mediaType: 'text/plain; charset=utf-8' };
}

/** How a person brings a file to a website. */
export function websiteWay(
  { notes }: WebsiteSettings,
  way: Pick<ImportWay, 'id' | 'title' | 'files' | 'steps'> &
    Partial<Pick<ImportWay, 'needsAdmin' | 'notes' | 'readsFile' | 'form'>>,
): ImportWay {
  return { readsFile: true, needsAdmin: false, zone: null, ...way, notes: [...(way.notes ?? []), ...notes] };
}

/**
 * The comment before the line of the password; empty where the password is in the file, or there is none.
 *
 * @param where - Where a password that was not given is to be written. One that the file cannot hold is not to be written there.
 */
export function passwordComments(
  { login, password, passwordLeftOut }: WebsiteSettings,
  say: ExportRequest['say'],
  where: Message = message('export.website.comment.password'),
): readonly string[] {
  return login === null || password !== null ? [] : [say(passwordLeftOut ?? where)];
}

/** Letters beyond ASCII are not sent in a sign-in by some languages' libraries. */
export function beyondAscii(text: string): Misreading | null {
  return /^[ -~]*$/.test(text) ? null : 'ascii';
}

/**
 * Why PHPMailer or WordPress refuses a sender; null where it is taken.
 *
 * @param judge - Why it refuses the part before the `@`, which is in ASCII.
 */
export function refusedSender(address: string, judge: (localPart: string) => Misreading | null): Misreading | null {
  const { localPart, domain } = addressParts(address);
  if (!domain.includes('.')) return 'one-label';
  return beyondAscii(localPart) ?? judge(localPart);
}
