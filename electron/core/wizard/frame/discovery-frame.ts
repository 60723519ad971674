import { addressParts } from '../../../contract/mail-address';
import type { Message } from '../../../contract/message';
import type { Report } from '../../../contract/report';
import { serverNameOf } from '../../../contract/server-name';
import { type Action, directions } from '../../../contract/verdict';
import type { FindingId } from '../../checks/checks';
import { actionMessage } from '../../diagnosis/action-message';
import { isDetour } from '../../diagnosis/cause-facts';
import { message } from '../../message';
import { openRows } from '../../run/reduce-run';
import { discoveryOutcome, mayTellAddress } from '../discovery/discovery-outcome';
import { findingOf, hasFinding } from '../discovery/finding-of';
import { isUsable } from '../state/known-servers';
import type { AccountState, WizardState } from '../state/wizard-state';
import { commanding, doing } from '../verdicts/effect-of';
import { mayCorrectAddress } from '../way/address-correction';
import { leadVerdict } from '../way/lead-verdict';
import { isNameDenied } from '../way/look-up-lane';
import {
  cancelButton,
  type FootButton,
  footButton,
  type Headline,
  mistakeHeadline,
  type PageFrame,
} from './page-frame';

/** What stands around the search. */
export const discoveryFrame: PageFrame = { headline, receipt: receiptOf, forward, beside, insteadOfBack };

function insteadOfBack({ account }: WizardState): FootButton | null {
  const isRunning = account.discovery.status === 'running' || account.others.status === 'running';
  return isRunning ? cancelButton : null;
}

function beside(state: WizardState): readonly FootButton[] {
  const { account, setAside } = state;
  if (setAside !== null || insteadOfBack(state) !== null) return [];
  const outcome = discoveryOutcome(account);
  // An administrator may know a server for mail apps that no source names.
  if (outcome === 'unusable' || outcome === 'offline') return [byHand];
  return outcome === 'needs-address' || forward(state).effect.command?.kind !== 'find' ? [findAgain] : [];
}

/** Problems have their way out in the row below the way, so that the filled button leads on wherever something leads on. */
function forward(state: WizardState): FootButton {
  const { account } = state;
  const { servers, discovery } = account;
  const works = directions.filter((direction) => isUsable(servers[direction].server)).length;
  const goOn = doing({ kind: 'go-on' });
  const { report } = discovery.view;
  if (works === 2) return { ...labelOfUse(state), effect: goOn, reason: null };
  if (discovery.status === 'running')
    return footButton(message('wizard.foot.use'), goOn, message('wizard.reason.looking'));
  const around = wayAround(account);
  if (around !== null) return around;
  if (works === 1) return footButton(message('wizard.foot.use-part'), goOn);
  const outcome = discoveryOutcome(account);
  if (outcome === 'from-file') return footButton(message('wizard.foot.go-on'), goOn);
  if (report?.outcome === 'claimed' && !isAboutNetwork(report))
    return footButton(message('wizard.foot.use-claimed'), goOn);
  if (state.setAside !== null) return searchAgain(state);
  if (outcome === 'unusable') return isExchangeOnly(report) ? done : otherAddress;
  if (outcome === 'needs-address' && mayTellAddress(account)) return tellAddress;
  if (mayCorrectAddress(state))
    return footButton(message('wizard.foot.find-address'), commanding({ kind: 'find' }, { kind: 'tidy-address' }));
  return searchAgain(state);
}

/** A port that gets around a blocked one is named, and a host in place of a published one: they are those that the search has chosen. */
function labelOfUse({ account }: WizardState): Pick<FootButton, 'label' | 'advice'> {
  const { servers } = account;
  const { server } = servers.outgoing;
  const findings = account.discovery.view.report?.findings ?? [];
  const better = findings.flatMap(({ actions }) => actions).find((action) => action.kind === 'use-host');
  if (better !== undefined && servers[better.direction].server?.host === better.host) return advised(better);
  const isAround = findings.some(isDetour);
  if (!isAround || server === null) return { label: message('wizard.foot.use') };
  return advised({ kind: 'use-port', direction: 'outgoing', port: server.port });
}

/** The button for the port that gets around a blocked one, where the person has kept the blocked one; else null. */
function wayAround({ discovery, servers }: AccountState): FootButton | null {
  const { report } = discovery.view;
  const server = report?.outgoing ?? null;
  if (report?.findings.some(isDetour) !== true || !isUsable(server) || !servers.outgoing.isKept) return null;
  const choice = { kind: 'choose-server', direction: 'outgoing', server: serverNameOf(server) } as const;
  const around = advised({ kind: 'use-port', direction: 'outgoing', port: server.port });
  return { ...around, effect: doing(choice, { kind: 'go-on' }), reason: null };
}

/** The label of a button that stands for an advice, and the advice. */
function advised(advice: Action): Pick<FootButton, 'label' | 'advice'> {
  return { label: actionMessage(advice), advice };
}

/** Whether something is the matter with the whole network, where another search may find more. */
function isAboutNetwork(report: Report): boolean {
  return ofNetwork.some((id) => hasFinding(report, id));
}

const ofNetwork = [
  'only-web-traffic',
  'listed-domain-denied',
  'captive-portal',
] as const satisfies readonly FindingId[];

function isExchangeOnly(report: Report | null): boolean {
  return report?.provider?.status === 'exchange-only';
}

/** Ends the work on an account that mail apps set up by themselves, and begins anew. */
const done = footButton(message('wizard.foot.done'), doing({ kind: 'set-up-another' }));

/** Offered where the provider lets no mail app sign in: searching again would change nothing. */
const otherAddress = footButton(
  message('wizard.foot.other-address'),
  commanding({ kind: 'focus', field: 'address' }, { kind: 'go-to', page: 'address' }),
);

const tellAddress = footButton(
  message('wizard.foot.tell-address'),
  commanding({ kind: 'find' }, { kind: 'allow-address' }),
);

function searchAgain({ setAside }: WizardState): FootButton {
  const reason = setAside === null ? null : message('wizard.reason.opened-report');
  return footButton(message('wizard.foot.find-again'), commanding({ kind: 'find' }), reason);
}

const findAgain = footButton(message('wizard.foot.find-again'), commanding({ kind: 'find' }));

const byHand: FootButton = {
  ...footButton(message('wizard.foot.by-hand'), doing({ kind: 'enter-by-hand' })),
  advice: { kind: 'enter-by-hand' },
};

function headline(state: WizardState): Headline {
  const { account, setAside } = state;
  const { discovery, soughtText } = account;
  const { view, mistake } = discovery;
  if (mistake !== null) return mistakeHeadline;
  const { domain } = addressParts(soughtText ?? '');
  const { report } = view;
  if (report === null) return runningHeadline(account, domain);
  if (isNameDenied(account)) {
    const name = report.provider?.name ?? account.recognition?.provider?.name ?? domain;
    return { title: message('way.headline.denied', { domain }), more: message('way.headline.denied.more', { name }) };
  }
  const webOnly = findingOf(report, 'only-web-traffic');
  if (webOnly !== undefined)
    return webOnly.party === 'this-network'
      ? { title: message('way.headline.web-only'), more: message('way.headline.web-only.more') }
      : { title: message('way.headline.web-only.vpn'), more: message('way.headline.web-only.vpn.more') };
  const said = leadVerdict(state)?.verdict.message ?? null;
  if (hasFinding(report, 'captive-portal')) return { title: message('way.headline.sign-in-page'), more: said };
  switch (discoveryOutcome(account)) {
    case 'offline': {
      const goesOn = setAside === null ? message('wizard.verdict.goes-on') : null;
      return { title: message('wizard.headline.offline'), more: goesOn ?? said };
    }
    case 'needs-address':
      return { title: message('wizard.headline.needs-address'), more: askedByMessage(account, domain) };
    case 'from-file':
      return { title: message('wizard.headline.from-file'), more: message('wizard.headline.from-file.more') };
    case 'cancelled':
      return { title: message('wizard.headline.cancelled'), more: message('wizard.headline.cancelled.more') };
    case 'unusable':
      return { title: unusableTitle(report, domain), more: said };
    case 'found':
      return { title: foundTitle(state, report), more: said ?? message(`way.headline.found.${provenBy(state)}`) };
    case 'nothing-found':
      return { title: nothingFoundTitle(report, domain), more: meantDomain(report) ?? said };
    case 'partly-found':
    case 'claimed':
    case null:
      return { title: outcomeTitle(report, domain), more: said };
  }
}

/** Where this network kept the settings from being looked for, the title says so. */
function nothingFoundTitle(report: Report, domain: string): Message {
  if (hasFinding(report, 'name-server-faulty')) return message('way.headline.name-server-faulty');
  if (hasFinding(report, 'proxy-in-the-way')) return message('way.headline.proxy');
  return outcomeTitle(report, domain);
}

/** The well-known domain that was probably meant, as a sentence below a title that says that nothing was found; else null. */
function meantDomain(report: Report): Message | null {
  const actions = findingOf(report, 'address-typo')?.actions ?? [];
  const suggestion = actions.find((action) => action.kind === 'edit-address')?.suggestion ?? null;
  return suggestion === null ? null : message('way.headline.meant', { domain: addressParts(suggestion).domain });
}

function runningHeadline({ discovery: { view }, servers }: AccountState, domain: string): Headline {
  const title = message('wizard.headline.looking', { domain });
  if (directions.every((direction) => isUsable(servers[direction].server)))
    return { title, more: message('wizard.headline.usable', { count: openRows(view) }) };
  const isAnyNamed = view.rows.receiving.length > 0 || view.rows.sending.length > 0;
  return {
    title,
    more: isAnyNamed ? message('wizard.headline.running', { count: openRows(view) }) : message('way.headline.early'),
  };
}

/** Which server asks for the address, and that it has not got it. */
function askedByMessage({ discovery: { view } }: AccountState, domain: string): Message {
  const asking = view.rows.source.find(({ state }) => state === 'needs-address');
  const host = asking?.step.host ?? domain;
  return message('wizard.headline.needs-address.more', { host });
}

function unusableTitle(report: Report, domain: string): Message {
  return isExchangeOnly(report)
    ? message('way.headline.exchange-only')
    : message('wizard.headline.nothing-found', { domain });
}

function foundTitle({ account }: WizardState, report: Report): Message {
  const { incoming, outgoing } = account.servers;
  if (report.findings.some(isDetour)) return message('wizard.headline.detour', { port: report.outgoing?.port ?? 0 });
  const isAccepted = [incoming.server, outgoing.server].some(
    (server) => server?.heard?.certificate?.trusted === 'accepted',
  );
  return message(isAccepted ? 'way.headline.found-accepted' : 'wizard.headline.found');
}

/** When the servers were proven: now, lately, or when a report was made. */
function provenBy({ account: { discovery }, setAside }: WizardState): 'now' | 'lately' | 'report' {
  if (setAside !== null) return 'report';
  const { receiving, sending } = discovery.view.rows;
  return [...receiving, ...sending].some(({ agoMs }) => agoMs !== null) ? 'lately' : 'now';
}

function outcomeTitle(report: Report, domain: string): Message {
  switch (report.outcome) {
    case 'found':
      return message('wizard.headline.found');
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
  if (hasFinding(report, 'only-web-traffic')) return message('way.receipt.web-only');
  if (isNameDenied(account)) return message('way.receipt.denied');
  if (report.conflicts.length > 0) {
    return message('wizard.receipt.conflict', {
      count: Math.max(...report.conflicts.map(({ claims }) => claims.length)),
    });
  }
  if (outcome === 'unusable' && isExchangeOnly(report)) return message('way.receipt.exchange-only');
  if (setAside !== null && report.outcome === 'found') return message('wizard.receipt.report');
  return message(`wizard.receipt.${report.outcome}`, { seconds: Math.max(1, Math.round(atMs / 100)) / 10 });
}
