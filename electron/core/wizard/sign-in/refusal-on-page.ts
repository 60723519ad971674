import type { Cause } from '../../../contract/cause';
import type { Message } from '../../../contract/message';
import type { Direction } from '../../../contract/verdict';
import { preparationPlan } from '../../address/preparation-plan';
import { likelyLogin, triedLogins } from '../../diagnosis/likely-login';
import { message } from '../../message';
import type { AccountState, WizardState } from '../state/wizard-state';
import { refusedDirections } from './may-sign-in';
import { providerOf } from './password-advice';

/** What a server has said to a refused login. */
interface Said {
  readonly direction: Direction;
  readonly host: string;
  /** Its own words; empty where it gave none. */
  readonly words: string;
}

/** A refused login name or password, as the form shows it. */
export interface RefusalOnPage {
  readonly cause: RefusedBy;
  /** The fields in question. */
  readonly fields: readonly ('password' | 'sending-password')[];
  /** What is wrong, in words for the field. */
  readonly error: Message;
  /** The words of each server, receiving first. */
  readonly said: readonly Said[];
  /** What may help, the likeliest first; empty where the provider's own steps say it. */
  readonly worthTrying: readonly Message[];
  /** What the provider says of its app passwords and cannot be done as a step, such as that there may be none; empty where it is of no use here. */
  readonly goodToKnow: readonly Message[];
}

/** The causes for which the form asks again. */
type RefusedBy = 'wrong-password' | 'app-password-required' | 'password-expired';

/** The refusal that the form shows; null where no server has refused the login name or password. */
export function refusalOnPage(state: WizardState): RefusalOnPage | null {
  const { signIn, servers } = state.account;
  const refused = refusedDirections(state);
  const said = refused.flatMap((direction): readonly Said[] => {
    const result = signIn.results[direction];
    const host = servers[direction].server?.host ?? '';
    return result?.ok === false ? [{ direction, host, words: result.verdict.seen }] : [];
  });
  const [first] = refused;
  const result = first === undefined ? null : signIn.results[first];
  if (first === undefined || result === null || result.ok) return null;
  const cause = refusedBy(result.verdict.cause);
  const fields = refused.map((direction) =>
    direction === 'outgoing' && signIn.hasOwnSendingPassword ? 'sending-password' : 'password',
  );
  return {
    cause,
    fields: [...new Set(fields)],
    error: message(`sign-in.error.${cause}`),
    said,
    worthTrying: worthTrying(state, cause, first),
    goodToKnow: cause === 'app-password-required' ? factsOf(state) : [],
  };
}

function factsOf({ account }: WizardState): readonly Message[] {
  const provider = providerOf(account);
  return provider === null ? [] : preparationPlan(provider).facts;
}

function refusedBy(cause: Cause | null): RefusedBy {
  return cause === 'app-password-required' || cause === 'password-expired' ? cause : 'wrong-password';
}

function worthTrying({ account }: WizardState, cause: RefusedBy, direction: Direction): readonly Message[] {
  const provider = providerOf(account);
  switch (cause) {
    case 'wrong-password': {
      const login = likelyLoginAt(account, direction) ?? message('sign-in.try.other-login');
      const twoSteps = provider === null ? [message('sign-in.try.two-steps')] : [];
      return [message('sign-in.try.web-mail'), login, ...twoSteps];
    }
    case 'app-password-required':
      return provider !== null && provider.before.length > 0 ? [] : [message('sign-in.try.app-password')];
    case 'password-expired':
      return [message('sign-in.try.new-password')];
  }
}

/** Another form of the login name that the server likely takes; null where nothing points to one. */
function likelyLoginAt({ signIn, servers, discovery }: AccountState, direction: Direction): Message | null {
  const { server } = servers[direction];
  if (server === null) return null;
  const address = discovery.view.report?.address ?? null;
  const sent = signIn.results[direction]?.login;
  // Only receiving tries several forms.
  const tried = direction === 'incoming' || sent === undefined ? triedLogins(signIn.login, server, address) : [sent];
  return likelyLogin({ server, address, tried });
}
