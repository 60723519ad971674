import type { Result } from '../../contract/result';
import { cleanText } from '../clean-text';
import { limits } from '../limits';
import type { PublishedServer, UnusableServer } from './published-settings';

/** A server of a document as it was read, or what is wrong with it. */
export type ReadServer = Result<PublishedServer, UnusableServer>;

/** The servers that can be connected to, as many as one document may name. */
export function usableOf(servers: readonly ReadServer[]): readonly PublishedServer[] {
  return servers.flatMap((server) => (server.ok ? server.value : [])).slice(0, limits.serversPerDocument);
}

/** The servers that cannot be connected to, as many as one document may name. */
export function leftOutOf(servers: readonly ReadServer[]): readonly UnusableServer[] {
  return servers.flatMap((server) => (server.ok ? [] : server.failure)).slice(0, limits.serversPerDocument);
}

/** A provider's name for itself, as one readable line. */
export function displayNameFrom(text: string): string {
  return cleanText(text).slice(0, limits.displayNameChars);
}

/** The login name that a document gives; null where it gives none, or one that no server could take. */
export function loginFrom(text: string): string | null {
  return text === '' || text.length > limits.addressChars || /\p{Cc}/u.test(text) ? null : text;
}
