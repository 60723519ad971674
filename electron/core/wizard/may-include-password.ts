import { takesPassword } from './may-sign-in';
import type { AccountState } from './wizard-state';
import { directions } from './wizard-state';

/** Whether a password can go into files: one was accepted and none refused, and the provider takes passwords from mail apps at all. */
export function mayIncludePassword({ discovery, servers, signIn }: AccountState): boolean {
  const kind = discovery.view.report?.provider?.password ?? 'account';
  if (kind === 'oauth-only' || kind === 'none') return false;
  if (directions.some((direction) => signIn.results[direction]?.ok === false)) return false;
  return directions.some((direction) => {
    const { server } = servers[direction];
    return server !== null && takesPassword(server) && signIn.results[direction]?.ok === true;
  });
}
