import { type AccountState, directions } from './wizard-state';

/**
 * Where the makers of large providers let a browser sign in, by the domain of their mail servers.
 *
 * @see Mozilla's OAuth2Providers.sys.mjs, which Thunderbird signs in by.
 */
const signInHosts: readonly (readonly [domain: string, host: string])[] = [
  ['gmail.com', 'accounts.google.com'],
  ['googlemail.com', 'accounts.google.com'],
  ['office365.com', 'login.microsoftonline.com'],
  ['outlook.com', 'login.microsoftonline.com'],
  ['yahoo.com', 'login.yahoo.com'],
  ['aol.com', 'login.aol.com'],
  ['yandex.com', 'oauth.yandex.com'],
];

/** The host at which the mail app of this account will ask; null where that is not known. */
export function browserSignInHost({ servers }: AccountState): string | null {
  const hosts = directions.flatMap((direction) => servers[direction].server?.host ?? []);
  const known = signInHosts.find(([domain]) => hosts.some((host) => host === domain || host.endsWith(`.${domain}`)));
  return known?.[1] ?? null;
}
