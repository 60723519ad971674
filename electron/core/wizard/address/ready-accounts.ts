import type { Message } from '../../../contract/message';
import { message } from '../../message';
import { accountStanding } from '../export/account-standing';
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
  const { address, incoming, outgoing } = settings;
  if (address === null) return [];
  const ports = message('address.ready.ports', {
    protocol: incoming?.protocol ?? 'none',
    incoming: incoming?.port ?? 0,
    outgoing: outgoing?.port ?? 0,
  });
  const { tone, said } = howFar(settings);
  return [{ address, tone, more: [said, ports] }];
}

/** How far an account was tested; a refused sign-in is never hidden. */
function howFar({ incoming, outgoing, signIn: results }: FinishedAccount['settings']): {
  readonly tone: ReadyAccount['tone'];
  readonly said: Message;
} {
  const servers = [incoming, outgoing].flatMap((server) => server ?? []);
  const { doubt, signIn } = accountStanding(servers, results ?? { incoming: null, outgoing: null });
  if (signIn?.kind === 'refused')
    return { tone: 'warn', said: message('export-page.result.refused', { direction: signIn.direction }) };
  if (doubt !== null) return { tone: 'warn', said: message(`address.ready.${doubt.kind}`) };
  const said =
    signIn === null
      ? message('address.ready.not-signed-in', { count: servers.length })
      : message('address.ready.signed-in', { directions: signIn.directions });
  return { tone: 'pass', said };
}
