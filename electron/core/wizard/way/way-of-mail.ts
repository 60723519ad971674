import { addressParts } from '../../../contract/mail-address';
import type { Message } from '../../../contract/message';
import type { Direction } from '../../../contract/verdict';
import { isDetour } from '../../diagnosis/cause-facts';
import { message } from '../../message';
import { discoveryOutcome } from '../discovery/discovery-outcome';
import { doubtedCertificate } from '../settings/certificate-risk';
import { providerOf } from '../sign-in/password-advice';
import type { AccountState, WizardState } from '../state/wizard-state';
import type { LaneTone } from './lane';
import { isNameServerSilent, type LookUpLane, lookUpLane } from './look-up-lane';
import { hostOf, lanesOf, type PortLane } from './way-lanes';

/** The way of a message, from this computer to a server that offers a sign-in: always the same rows. */
interface WayOfMail {
  /** The provider's name, or its domain; null where neither is known. */
  readonly provider: string | null;
  /** Whether the search blames this network, so that its column is coloured. */
  readonly isNetworkBlamed: boolean;
  readonly lookUp: LookUpLane;
  readonly directions: Readonly<Record<Direction, WayOfDirection>>;
}

/** The lanes of receiving or of sending, and how they stand together. */
export interface WayOfDirection {
  /** Null while no server is known. */
  readonly host: string | null;
  readonly tone: LaneTone;
  readonly word: Message;
  readonly lanes: readonly PortLane[];
}

/** The way of a message as the search of the account has found it. */
export function wayOfMail({ account }: WizardState): WayOfMail {
  return {
    provider: nameOfProvider(account),
    isNetworkBlamed: isNetworkBlamed(account),
    lookUp: lookUpLane(account),
    directions: { incoming: wayOfDirection(account, 'incoming'), outgoing: wayOfDirection(account, 'outgoing') },
  };
}

function nameOfProvider(account: AccountState): string | null {
  const known = providerOf(account);
  const { domain } = addressParts(account.soughtText ?? '');
  return known?.name ?? (domain === '' ? null : domain);
}

/** Without any network at all, nothing can be said of this one. */
function isNetworkBlamed(account: AccountState): boolean {
  const findings = account.discovery.view.report?.findings ?? [];
  if (discoveryOutcome(account) === 'offline') return isNameServerSilent(account);
  return findings.some(({ party, severity }) => party === 'this-network' && severity !== 'note');
}

function wayOfDirection(account: AccountState, direction: Direction): WayOfDirection {
  const lanes = lanesOf(account, direction);
  return { host: hostOf(account, direction), ...standingOf(account, direction, lanes), lanes };
}

function standingOf(
  account: AccountState,
  direction: Direction,
  lanes: readonly PortLane[],
): Pick<WayOfDirection, 'tone' | 'word'> {
  const { discovery, servers } = account;
  const { server, isKept } = servers[direction];
  if (server?.proven === true) {
    if (server.heard?.certificate?.trusted === 'accepted')
      return { tone: 'warn', word: message('way.word.not-verified-works') };
    const isAround = direction === 'outgoing' && (discovery.view.report?.findings ?? []).some(isDetour);
    const word = isAround ? message('way.word.works-on', { port: server.port }) : message('way.word.works');
    return { tone: 'pass', word };
  }
  if (server !== null && isKept) return { tone: 'ask', word: message('way.word.not-confirmed') };
  if (discovery.status === 'running') {
    const farthest = Math.max(...lanes.map(({ tone, reached }) => (tone === 'run' ? reached : 0)));
    return { tone: 'run', word: message(farthest > 0 ? runningWord(farthest) : 'way.word.looking') };
  }
  if (server !== null && doubtedCertificate(server) !== null)
    return { tone: 'warn', word: message('way.word.not-verified') };
  if (server !== null) return { tone: 'ask', word: message('way.word.not-confirmed') };
  switch (discoveryOutcome(account)) {
    case 'offline':
      return { tone: 'ask', word: message('way.word.not-tried') };
    case 'needs-address':
      return { tone: 'ask', word: message('way.word.not-known-yet') };
    case 'cancelled':
    case null:
      return { tone: 'quiet', word: message('way.word.not-known-yet') };
    case 'found':
    case 'partly-found':
    case 'claimed':
    case 'nothing-found':
    case 'unusable':
    case 'from-file':
      return { tone: 'quiet', word: message('way.word.not-found') };
  }
}

function runningWord(reached: number): 'way.word.connecting' | 'way.word.encrypting' | 'way.word.reading' {
  if (reached >= 4) return 'way.word.reading';
  return reached === 3 ? 'way.word.encrypting' : 'way.word.connecting';
}
