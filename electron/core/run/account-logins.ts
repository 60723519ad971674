import type { Candidate } from '../../contract/candidate';
import type { ExportableSettings } from '../../contract/exportable-settings';
import { directionOf } from '../../contract/server-name';
import { type Direction, perDirection } from '../../contract/verdict';

/** Login names that a person gave; null where none was. */
export interface TypedLogins {
  readonly login: string | null;
  /** Null where sending has the same. */
  readonly outgoingLogin: string | null;
}

/** No login names. */
const noLogins: TypedLogins = { login: null, outgoingLogin: null };

/**
 * Settings with the login names of their account: the one that a person gave, else the one that the server has accepted, else the one
 * of the source. What became of another login name than the given one is left out.
 */
export function withAccountLogins<Settings extends Servers>(settings: Settings, typed = noLogins): Settings {
  const { incoming, outgoing, alternatives, signIn } = settings;
  const outcomes = perDirection((direction) => {
    const outcome = signIn?.[direction] ?? null;
    const given = typedFor(direction, typed);
    return given === null || outcome?.login === given ? outcome : null;
  });
  const withLogin = (server: Candidate): Candidate => {
    const direction = directionOf(server);
    const outcome = outcomes[direction];
    const accepted = outcome?.ok === true ? outcome.login : null;
    const login = typedFor(direction, typed) ?? accepted ?? server.login;
    return login === server.login ? server : { ...server, login };
  };
  return {
    ...settings,
    incoming: incoming && withLogin(incoming),
    outgoing: outgoing && withLogin(outgoing),
    alternatives: alternatives.map(withLogin),
    ...(signIn === undefined ? {} : { signIn: outcomes }),
  };
}

/** The servers of one account, with the outcomes of a sign-in where there was one. */
type Servers = Pick<ExportableSettings, 'incoming' | 'outgoing' | 'alternatives' | 'signIn'>;

function typedFor(direction: Direction, { login, outgoingLogin }: TypedLogins): string | null {
  return direction === 'incoming' ? login : (outgoingLogin ?? login);
}
