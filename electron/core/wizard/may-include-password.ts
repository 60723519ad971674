import type { Message } from '../../contract/message';
import { message } from '../message';
import { takesPassword } from './may-sign-in';
import { isInQuestion } from './servers-in-question';
import { type AccountState, directions } from './wizard-state';

/**
 * Whether a password can go into files: one was accepted and none refused, the provider takes passwords from mail apps at all, and the
 * person has agreed to every server that the files name.
 */
export function mayIncludePassword(account: AccountState): boolean {
  return isPasswordAccepted(account) && hostsInQuestion(account).length === 0;
}

/** Why a password that was accepted stays out of the files: a sentence for each host that the person has not agreed to. */
export function whyNoPassword(account: AccountState): readonly Message[] {
  if (!isPasswordAccepted(account)) return [];
  return hostsInQuestion(account).map((host) => message('export.password.not-agreed', { host }));
}

function hostsInQuestion(account: AccountState): readonly string[] {
  const chosen = directions.flatMap((direction) => account.servers[direction].server ?? []);
  return [...new Set(chosen.filter((server) => isInQuestion(account, server)).map(({ host }) => host))];
}

/** Whether a password was accepted, and none refused, that mail apps may be given. */
function isPasswordAccepted({ discovery, servers, signIn }: AccountState): boolean {
  const kind = discovery.view.report?.provider?.password ?? 'account';
  if (kind === 'oauth-only' || kind === 'none') return false;
  if (directions.some((direction) => signIn.results[direction]?.ok === false)) return false;
  return directions.some((direction) => {
    const { server } = servers[direction];
    return server !== null && takesPassword(server) && signIn.results[direction]?.ok === true;
  });
}
