import type { Message } from '../../../contract/message';
import type { Report } from '../../../contract/report';
import { directions } from '../../../contract/verdict';
import { addressParts } from '../../address/address-parts';
import { isDetour } from '../../diagnosis/cause-facts';
import { message } from '../../message';
import { openRows } from '../../run/reduce-run';
import { discoveryOutcome } from '../discovery/discovery-outcome';
import { isUsable } from '../state/known-servers';
import type { WizardState } from '../state/wizard-state';
import { commanding, doing } from '../verdicts/effect-of';
import { pressingVerdict, verdictsOnPage } from '../verdicts/verdicts-on-page';
import {
  cancelButton,
  type FootButton,
  footButton,
  type Headline,
  mistakeHeadline,
  type PageFrame,
} from './page-frame';

/** What stands around the search. */
export const discoveryFrame: PageFrame = { headline, receipt: receiptOf, forward, beside };

function beside(state: WizardState): readonly FootButton[] {
  const { account, setAside } = state;
  if (account.discovery.status === 'running' || account.others.status === 'running') return [cancelButton];
  // An administrator may know a server for mail apps that no source names.
  if (setAside === null && discoveryOutcome(account) === 'unusable') return [byHand];
  return setAside === null && forward(state, null).effect.command?.kind !== 'find' ? [findAgain] : [];
}

function forward(state: WizardState, urgent: FootButton | null): FootButton {
  if (urgent !== null) return urgent;
  const { servers, discovery } = state.account;
  const works = directions.filter((direction) => isUsable(servers[direction].server)).length;
  const goOn = doing({ kind: 'go-on' });
  if (works === 2) return footButton(message('wizard.foot.use'), goOn);
  if (discovery.status === 'running')
    return footButton(message('wizard.foot.use'), goOn, message('wizard.reason.looking'));
  if (works === 1) return footButton(message('wizard.foot.use-part'), goOn);
  if (discoveryOutcome(state.account) === 'from-file') return footButton(message('wizard.foot.go-on'), goOn);
  if (discovery.view.report?.outcome === 'claimed') return footButton(message('wizard.foot.use-claimed'), goOn);
  if (state.setAside !== null) return searchAgain(state);
  const outcome = discoveryOutcome(state.account);
  if (outcome === 'unusable') return otherAddress;
  if (outcome === 'nothing-found' && pressingVerdict(verdictsOnPage(state)) === null)
    return footButton(message('wizard.foot.by-hand'), doing({ kind: 'enter-by-hand' }));
  return searchAgain(state);
}

/** Offered where the provider lets no mail app sign in: searching again would change nothing. */
const otherAddress = footButton(
  message('wizard.foot.other-address'),
  commanding({ kind: 'focus', field: 'address' }, { kind: 'go-to', page: 'address' }),
);

function searchAgain({ setAside }: WizardState): FootButton {
  const reason = setAside === null ? null : message('wizard.reason.opened-report');
  return footButton(message('wizard.foot.find-again'), commanding({ kind: 'find' }), reason);
}

const findAgain = footButton(message('wizard.foot.find-again'), commanding({ kind: 'find' }));

const byHand = footButton(message('wizard.foot.by-hand'), doing({ kind: 'enter-by-hand' }));

function headline({ account, setAside }: WizardState): Headline {
  const { discovery, servers, soughtText } = account;
  const { view, mistake } = discovery;
  if (mistake !== null) return mistakeHeadline;
  const { domain } = addressParts(soughtText ?? '');
  if (view.report === null) {
    const isUsablePair = directions.every((direction) => isUsable(servers[direction].server));
    const id = isUsablePair ? 'wizard.headline.usable' : 'wizard.headline.running';
    return { title: message('wizard.headline.looking', { domain }), more: message(id, { count: openRows(view) }) };
  }
  const outcome = discoveryOutcome(account);
  if (outcome === 'offline') {
    const more = setAside === null ? message('wizard.headline.offline.more') : null;
    return { title: message('wizard.headline.offline'), more };
  }
  if (outcome === 'needs-address') return { title: message('wizard.headline.needs-address', { domain }), more: null };
  if (outcome === 'from-file')
    return { title: message('wizard.headline.from-file'), more: message('wizard.headline.from-file.more') };
  if (outcome === 'cancelled')
    return { title: message('wizard.headline.cancelled'), more: message('wizard.headline.cancelled.more') };
  return { title: outcomeTitle(view.report, domain), more: reasonOf(view.report) };
}

/** Why this answer was chosen; null where title or verdict says it already. */
function reasonOf(report: Report): Message | null {
  return report.outcome === 'found' && !report.findings.some(isDetour) ? report.reason : null;
}

function outcomeTitle(report: Report, domain: string): Message {
  switch (report.outcome) {
    case 'found':
      return message(report.findings.some(isDetour) ? 'wizard.headline.detour' : 'wizard.headline.found');
    case 'partly-found':
      return message(
        report.incoming?.proven === true ? 'wizard.headline.receiving-only' : 'wizard.headline.sending-only',
      );
    case 'claimed':
      return message('wizard.headline.claimed');
    case 'nothing-found':
      return message('wizard.headline.nothing-found', { domain });
    case 'cancelled':
      return message('wizard.headline.cancelled');
  }
}

function receiptOf({ account, setAside }: WizardState): Message | null {
  const { discovery } = account;
  const { report, atMs } = discovery.view;
  if (discovery.mistake !== null) return message('wizard.receipt.stopped');
  if (report === null) return message('wizard.receipt.running', { count: openRows(discovery.view) });
  const outcome = discoveryOutcome(account);
  // In a report from a file nothing waits.
  const isWaiting = setAside === null && (outcome === 'offline' || outcome === 'needs-address');
  if (outcome === 'from-file') return message('wizard.receipt.from-file');
  if (isWaiting) return message(`wizard.receipt.${outcome}`);
  if (report.findings.some(isDetour)) return message('wizard.receipt.blocked');
  if (report.conflicts.length > 0) {
    return message('wizard.receipt.conflict', {
      count: Math.max(...report.conflicts.map(({ claims }) => claims.length)),
    });
  }
  if (setAside !== null && report.outcome === 'found') return message('wizard.receipt.report');
  return message(`wizard.receipt.${report.outcome}`, { seconds: Math.max(1, Math.round(atMs / 100)) / 10 });
}
