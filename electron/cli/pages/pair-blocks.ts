import type { Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import type { LoginOutcome, Report } from '../../contract/report';
import { type Direction, directions } from '../../contract/verdict';
import { cleanText } from '../../core/clean-text';
import { familyOf } from '../../core/diagnosis/cause-facts';
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
  return [indented({ kind: 'table', rows: [...rows, ...loginRows()] })];

  function serverRow(server: Candidate, direction: Direction, outcome: LoginOutcome | null): readonly Cell[] {
    const { host, port, security, protocol, auth } = server;
    const [best = 'none'] = auth;
    const way = say(message(`report.auth.${best}`));
    return [
      cell(say(message(direction === 'incoming' ? 'report.receiving' : 'report.sending'))),
      cell(host),
      cell(String(port), { align: 'right' }),
      cell(say(message('page.security', { security }))),
      cell(direction === 'incoming' ? say(message('page.protocol-and-auth', { protocol, auth: way })) : way),
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

  function loginRows(): readonly (readonly Cell[])[] {
    const { incoming, outgoing } = pair;
    const logins = new Set([incoming, outgoing].flatMap((server) => (server === null ? [] : [server.login])));
    const [login = null] = logins;
    if (logins.size < 2) return login === null ? [] : [loginRow(message('page.login'), login)];
    return directions.flatMap((direction) => {
      const own = pair[direction]?.login ?? null;
      return own === null ? [] : [loginRow(message('page.logins', { direction }), own)];
    });
  }

  function loginRow(name: Message, login: string): readonly Cell[] {
    return [cell(say(name)), cell(cleanText(login))];
  }
}
