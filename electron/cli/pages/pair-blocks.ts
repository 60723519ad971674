import type { Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import type { LoginOutcome, Report } from '../../contract/report';
import { type Direction, directions } from '../../contract/verdict';
import { cleanText } from '../../core/clean-text';
import { familyOf } from '../../core/diagnosis/cause-facts';
import { folderFor } from '../../core/imap/mailbox-of-listing';
import { message } from '../../core/message';
import { type Block, type Cell, cell, indented } from '../layout/block';
import { isRefusal } from './lead-of';
import type { PageReading } from './page-reading';

type Pair = Pick<Report, 'incoming' | 'outgoing' | 'signIn'>;

/** Both servers in columns, and the login name; empty where no server is known. */
export function pairBlocks(pair: Pair, { say }: Pick<PageReading, 'say'>): readonly Block[] {
  const rows = directions.flatMap((direction) => {
    const server = pair[direction];
    return server === null ? [] : [serverRow(server, direction, pair.signIn?.[direction] ?? null)];
  });
  if (rows.length === 0) return [];
  return [indented({ kind: 'table', rows: [...rows, ...loginRows(pair, say), ...mailboxRows(pair.signIn, say)] })];

  function serverRow(server: Candidate, direction: Direction, outcome: LoginOutcome | null): readonly Cell[] {
    return [
      cell(say(message(direction === 'incoming' ? 'report.receiving' : 'report.sending'))),
      ...serverCells(server, direction, say),
      ...signInCells(outcome),
    ];
  }

  function signInCells(outcome: LoginOutcome | null): readonly Cell[] {
    if (pair.signIn === undefined) return [];
    if (outcome === null) return [cell(say(message('page.sign-in-not-tried')), { mark: 'none', tone: 'quiet' })];
    if (!isRefusal(outcome)) return [cell(say(message('page.signed-in')), { mark: 'good' })];
    const { party, cause } = outcome.verdict;
    const isAnswer = (party === 'you' || party === 'provider') && familyOf(outcome.verdict) !== 'certificate';
    const said = isAnswer && cause !== null ? 'page.sign-in-refused' : 'page.sign-in-failed';
    return [cell(say(message(said)), { mark: 'bad' })];
  }
}

/** The folder for sent messages, and what the names of folders begin with, where a sign-in has shown them. */
function mailboxRows(signIn: Report['signIn'], say: PageReading['say']): readonly (readonly Cell[])[] {
  const mailbox = signIn?.incoming?.ok === true ? signIn.incoming.mailbox : undefined;
  if (mailbox === undefined) return [];
  const sent = folderFor(mailbox, 'sent');
  const { prefix } = mailbox;
  return [
    ...(sent === null ? [] : [[cell(say(message('page.sent-folder'))), cell(cleanText(sent.name))]]),
    ...(prefix === '' ? [] : [[cell(say(message('page.folder-prefix'))), cell(cleanText(prefix))]]),
  ];
}

/** A server as a row names it; as it was typed, its port may be no number yet. */
interface NamedServer extends Pick<Candidate, 'protocol' | 'host' | 'security' | 'login'> {
  readonly port: number | string;
  /** Null where it is not known what the server takes. */
  readonly auth: Candidate['auth'] | null;
}

/** Host, port and security of a server. */
export function serverPlace(
  { host, port, security }: Pick<NamedServer, 'host' | 'port' | 'security'>,
  say: PageReading['say'],
): readonly Cell[] {
  return [cell(host), cell(String(port), { align: 'right' }), cell(say(message('page.security', { security })))];
}

/** A server with all that a mail app needs of it. */
export function serverCells(server: NamedServer, direction: Direction, say: PageReading['say']): readonly Cell[] {
  const { protocol, auth } = server;
  const way = auth === null ? null : say(message(`report.auth.${auth[0] ?? 'none'}`));
  return [...serverPlace(server, say), cell(direction === 'incoming' ? withProtocol() : (way ?? ''))];

  function withProtocol(): string {
    return say(
      way === null
        ? message('page.protocol', { protocol })
        : message('page.protocol-and-auth', { protocol, auth: way }),
    );
  }
}

/** The login names of these servers, one row where they are the same. */
export function loginRows(
  pair: Readonly<Record<Direction, Pick<NamedServer, 'login'> | null>>,
  say: PageReading['say'],
): readonly (readonly Cell[])[] {
  const servers = [pair.incoming, pair.outgoing];
  const logins = new Set(servers.flatMap((server) => (server === null ? [] : [server.login])));
  const [login = null] = logins;
  if (logins.size < 2) return login === null ? [] : [loginRow(message('page.login'), login)];
  return directions.flatMap((direction) => {
    const own = pair[direction]?.login ?? null;
    return own === null ? [] : [loginRow(message('page.logins', { direction }), own)];
  });

  function loginRow(name: Message, login: string): readonly Cell[] {
    return [cell(say(name)), cell(cleanText(login))];
  }
}
