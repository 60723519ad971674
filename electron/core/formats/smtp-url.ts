import { hostInUrl, percentEncoded } from './percent-encoding';

/** What the URL of a server for sending says. */
interface SmtpUrl {
  readonly scheme: 'smtp' | 'smtps';
  readonly host: string;
  readonly port: number;
  /** Null where the server takes mail without a sign-in. */
  readonly user: { readonly login: string; readonly password: string } | null;
  /** Options as they stand after the `?`. */
  readonly query?: string;
}

/** The URL of a server for sending, with its login name and password. It has no character that any quotes would change. */
export function smtpUrl({ scheme, host, port, user, query }: SmtpUrl): string {
  const userPart = user === null ? '' : `${percentEncoded(user.login)}:${percentEncoded(user.password)}@`;
  return `${scheme}://${userPart}${hostInUrl(host)}:${port}${query === undefined ? '' : `?${query}`}`;
}
