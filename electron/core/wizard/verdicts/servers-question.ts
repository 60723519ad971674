import type { Message } from '../../../contract/message';
import type { Direction } from '../../../contract/verdict';
import { reasonsToAsk } from '../../discovery/reasons-to-ask';
import { message } from '../../message';
import { domainOfAccount, hostsAgreedTo, hostsIn, serversInQuestion } from '../state/servers-in-question';
import type { WizardAction } from '../state/wizard-actions';
import type { AccountState } from '../state/wizard-state';
import { commanding, doing } from './effect-of';
import type { VerdictButton } from './verdicts-on-page';

/** The question that the person answers before typing a password for servers that only unsigned DNS or a file names. */
export interface ServersQuestion {
  readonly directions: readonly Direction[];
  /** Each once, receiving first. */
  readonly hosts: readonly string[];
  /** Names them all. */
  readonly question: Message;
  /** Why it is asked: one sentence for both hosts where they are named by the same kind of source. */
  readonly reasons: readonly Message[];
  /** How the person can find the answer. */
  readonly advice: Message;
  readonly agree: VerdictButton;
  /** Opens empty fields for the servers in question. */
  readonly typeInstead: VerdictButton;
}

/** The question about the servers of the next check; null where there is none, or it was answered. */
export function serversQuestion(account: AccountState): ServersQuestion | null {
  const asked = serversInQuestion(account);
  const hosts = hostsIn(asked);
  if (hosts.length === 0) return null;
  const count = hosts.length;
  const directions = asked.map(({ direction }) => direction);
  return {
    directions,
    hosts,
    question: message('sign-in.servers.question', { count, ...namesOf(hosts) }),
    reasons: reasonsToAsk(asked, domainOfAccount(account)),
    advice: message('sign-in.servers.advice', { count }),
    agree: {
      label: message('sign-in.servers.agree', { count }),
      effect: commanding({ kind: 'focus', field: 'sign-in' }, { kind: 'agree-to-servers', hosts }),
    },
    typeInstead: {
      label: message('sign-in.servers.type', { count }),
      effect: commanding({ kind: 'focus', field: 'server' }, ...directions.flatMap(typing)),
    },
  };
}

/** What the person has agreed to. */
interface ServersAgreement {
  readonly told: Message;
  /** Leads back to the question. */
  readonly takeBack: VerdictButton;
}

/** What the person has agreed to for the next check; null where it is nothing. */
export function serversAgreement(account: AccountState): ServersAgreement | null {
  const hosts = hostsAgreedTo(account);
  if (hosts.length === 0) return null;
  return {
    told: message('sign-in.servers.agreed', { count: hosts.length, ...namesOf(hosts) }),
    takeBack: { label: message('sign-in.servers.take-back'), effect: doing({ kind: 'take-back-servers' }) },
  };
}

function namesOf([first = '', second = '']: readonly string[]) {
  return { first, second };
}

/** The fields start empty, because their server is the one in question. */
function typing(direction: Direction): readonly WizardAction[] {
  return [
    { kind: 'edit-server', direction },
    { kind: 'change-edit', direction, changes: { host: '' } },
  ];
}
