import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import { doubtedCertificate } from '../settings/certificate-risk';
import { isUnverified } from '../settings/works-unverified';
import type { FinishedAccount, WizardState } from '../state/wizard-state';

/** An account that was set up before in this run. */
interface ReadyAccount {
  readonly address: string;
  readonly tone: 'pass' | 'warn';
  /** How far it was tested, and its ports. */
  readonly more: readonly [Message, Message];
}

/** How many accounts the first page names. */
const shownAtMost = 3;

/** The accounts that are ready, newest first, and how many more there are. */
export function readyAccounts({ finished }: WizardState): {
  readonly shown: readonly ReadyAccount[];
  readonly others: number;
} {
  const newestFirst = [...finished].reverse();
  return {
    shown: newestFirst.slice(0, shownAtMost).flatMap(shownAs),
    others: Math.max(0, newestFirst.length - shownAtMost),
  };
}

function shownAs({ settings }: FinishedAccount): readonly ReadyAccount[] {
  const { address, incoming, outgoing, signIn } = settings;
  if (address === null) return [];
  const servers = [incoming, outgoing].flatMap((server) => server ?? []);
  const isVerified = servers.every(
    (server) => server.proven && doubtedCertificate(server) === null && !isUnverified(server),
  );
  const isSignedIn = directions.some((direction) => signIn?.[direction]?.ok === true);
  const ports = message('address.ready.ports', {
    protocol: incoming?.protocol ?? 'none',
    incoming: incoming?.port ?? 0,
    outgoing: outgoing?.port ?? 0,
  });
  if (!isVerified) return [{ address, tone: 'warn', more: [message('address.ready.not-verified'), ports] }];
  const standing = message(isSignedIn ? 'address.ready.signed-in' : 'address.ready.not-signed-in');
  return [{ address, tone: 'pass', more: [standing, ports] }];
}
