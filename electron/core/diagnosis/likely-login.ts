import type { Candidate } from '../../contract/candidate';
import { addressParts } from '../../contract/mail-address';
import type { Message } from '../../contract/message';
import { loginForms } from '../address/login-forms';
import { isSameOrganisation } from '../discovery/same-organisation';
import { message } from '../message';

/** A sign-in that a server has refused. */
interface RefusedLogin {
  readonly server: Pick<Candidate, 'host' | 'saidLogins' | 'heard'>;
  /** The login names that it has refused. */
  readonly tried: readonly string[];
  readonly address: string | null;
}

/**
 * The form of the login name that a server likelier takes than those that it has refused: one that a source says, then the whole address,
 * then the Windows form at a company's own Exchange server, then the part before the @. Null where nothing points to another form.
 */
export function likelyLogin({ server, tried, address }: RefusedLogin): Message | null {
  const isNew = (login: string) => !tried.some((each) => each.toLowerCase() === login.toLowerCase());
  const said = server.saidLogins.find(isNew);
  if (said !== undefined) return message('sign-in.try.login.said', { login: said });
  // Where a source says the forms and all were refused, it is hardly the form.
  if (server.saidLogins.length > 0 || address === null) return null;
  if (isNew(address)) return message('sign-in.try.login.address', { login: address });
  if (isOwnExchange(server) && !tried.some((login) => login.includes('\\'))) {
    return message('sign-in.try.login.windows-domain', { login: addressParts(address).localPart });
  }
  const { localPart } = addressParts(address);
  return isNew(localPart) ? message('sign-in.try.login.local-part', { login: localPart }) : null;
}

/** The login names that a refused sign-in has tried; `typed` is null where none was typed. */
export function triedLogins(
  typed: string | null,
  { saidLogins }: Pick<Candidate, 'saidLogins'>,
  address: string | null,
): readonly string[] {
  return loginForms({ typed, said: saidLogins, address });
}

/** Whether an Exchange server greets that is not Microsoft's own, where nobody has a Windows domain. */
function isOwnExchange({ host, heard }: RefusedLogin['server']): boolean {
  if (!/Microsoft (?:Exchange|ESMTP MAIL Service)/i.test(heard?.greeting ?? '')) return false;
  return !microsoftDomains.some((domain) => isSameOrganisation(host, domain));
}

const microsoftDomains = ['outlook.com', 'office365.com', 'office.com', 'hotmail.com', 'live.com'];
