import type { Message } from '../../../contract/message';
import type { LoginOutcome, Report } from '../../../contract/report';
import { type Direction, directions } from '../../../contract/verdict';
import { addressParts } from '../../address/address-parts';
import { isDetour } from '../../diagnosis/cause-facts';
import { message } from '../../message';
import { openRows } from '../../run/reduce-run';
import { discoveryOutcome } from '../discovery/discovery-outcome';
import { doubtedCertificate, serverInQuestion } from '../settings/certificate-risk';
import { hasFailed, isPending } from '../settings/pending-edit';
import { isSignInCancelled, signInStage } from '../sign-in/may-sign-in';
import { isUsable } from '../state/known-servers';
import { isBlank } from '../state/server-edit';
import { isSendingSpared } from '../state/spared-sending';
import type { WizardState } from '../state/wizard-state';
import { refusalsQuestion } from '../verdicts/refusals-question';
import { serversQuestion } from '../verdicts/servers-question';
import { othersLook } from './more-looks';

/** The current state as a title and one more sentence. */
export interface Headline {
  readonly title: Message;
  /** Null where the title says it all. */
  readonly more: Message | null;
}

/** The headline of the current page. */
export function headlineOf(state: WizardState): Headline {
  if (state.mistake !== null) return titled('wizard.headline.mistake');
  switch (state.page) {
    case 'address':
      return { title: message('wizard.headline.address'), more: message('wizard.headline.address.more') };
    case 'discovery':
      return discoveryHeadline(state);
    case 'settings':
      return settingsHeadline(state);
    case 'sign-in':
      return signInHeadline(state);
    case 'export':
      return { title: message('wizard.headline.export'), more: message('wizard.headline.export.more') };
  }
}

/** What a screen reader announces: changes of state, but not each new count. */
export function announcementOf(state: WizardState): readonly Message[] {
  const { title, more } = headlineOf(state);
  const { discovery, servers } = state.account;
  if (state.page === 'sign-in' && signInStage(state) === 'question') return [title, ...questionOf(state)];
  const refusals = state.page === 'sign-in' ? refusalsQuestion(state) : null;
  if (refusals !== null) return [refusals.question, ...refusals.advice];
  if (state.page !== 'discovery' || discovery.status !== 'running')
    return [title, ...(more === null ? [] : [more]), ...othersOf(state)];
  const isUsablePair = directions.every((direction) => isUsable(servers[direction].server));
  return [isUsablePair ? message('wizard.announce.usable') : title];
}

/** How the test of the servers that were not needed goes, where it can be seen. */
function othersOf(state: WizardState): readonly Message[] {
  const isShown = state.page === 'discovery' || state.page === 'settings';
  const look = isShown && state.account.others.status !== 'idle' ? othersLook(state) : null;
  return look === null ? [] : [look.why];
}

/** The question about the servers, which names them. */
function questionOf({ account }: WizardState): readonly Message[] {
  const asked = serversQuestion(account);
  return asked === null ? [] : [asked.question];
}

function titled(id: 'wizard.headline.mistake' | 'wizard.headline.sign-in-cancelled'): Headline {
  return { title: message(id), more: null };
}

function discoveryHeadline({ account, setAside }: WizardState): Headline {
  const { discovery, servers, soughtText } = account;
  const { view, mistake } = discovery;
  if (mistake !== null) return titled('wizard.headline.mistake');
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

/** Whether no server is known yet, or its field was emptied for another one. */
function isEmpty({ account }: WizardState, direction: Direction): boolean {
  const { server, edit } = account.servers[direction];
  return edit === null ? server === null : isBlank(edit);
}

type Standing = 'works' | 'changed' | 'failed' | 'doubted' | 'unproven' | 'none';

function settingsHeadline(state: WizardState): Headline {
  const receiving = standingOf(state, 'incoming');
  const sending = standingOf(state, 'outgoing');
  const { conflicts } = state.account.discovery.view.report ?? { conflicts: [] };
  const values = { receiving, sending };
  if (receiving === 'works' && sending === 'works') {
    const more = conflicts.length > 0 ? 'conflict' : provenBy(state);
    return { title: message('wizard.headline.settings.work'), more: message(`wizard.headline.settings.${more}`) };
  }
  if (directions.every((direction) => isEmpty(state, direction))) {
    return {
      title: message('wizard.headline.settings.by-hand'),
      more: message('wizard.headline.settings.by-hand.more'),
    };
  }
  return { title: message('wizard.headline.settings', values), more: message('wizard.headline.settings.more', values) };
}

/** How the servers are proven at this moment. A sign-in may have answered since the search, and a report is about another time. */
function provenBy({ account: { signIn }, setAside }: WizardState): 'report' | 'answered' | 'proven' {
  if (setAside !== null) return 'report';
  return signIn.run.status === 'idle' ? 'proven' : 'answered';
}

function standingOf({ account }: WizardState, direction: Direction): Standing {
  const card = account.servers[direction];
  const server = serverInQuestion(account, direction);
  if (server !== null && !server.proven && doubtedCertificate(server) !== null) return 'doubted';
  if (hasFailed(account, direction)) return 'failed';
  if (isPending(card)) return 'changed';
  if (card.server === null) return 'none';
  return card.server.proven ? 'works' : 'unproven';
}

function signInHeadline(state: WizardState): Headline {
  const { run, results } = state.account.signIn;
  if (run.mistake !== null) return titled('wizard.headline.mistake');
  const stage = signInStage(state);
  switch (stage) {
    case 'question': {
      const count = serversQuestion(state.account)?.hosts.length ?? 0;
      return { title: message('wizard.headline.servers', { count }), more: message('wizard.headline.servers.more') };
    }
    case 'passed':
    case 'failed': {
      const values = { receiving: wordOf(results.incoming), sending: wordOf(results.outgoing) };
      const more = stage === 'passed' ? message('wizard.headline.signed-in.more') : notTriedOf(state);
      return { title: message('wizard.headline.signed-in', values), more };
    }
    case 'form': {
      if (isSignInCancelled(state.account)) return titled('wizard.headline.sign-in-cancelled');
      return { title: message('wizard.headline.form'), more: message('wizard.headline.form.more') };
    }
    case 'runtime': {
      const runtime = state.doubtedRuntime ?? '';
      return {
        title: message('wizard.headline.runtime'),
        more: message('wizard.headline.runtime.more', { runtime }),
      };
    }
    case 'running':
    case 'browser':
    case 'impossible':
      return {
        title: message(`wizard.headline.${stage}-sign-in`),
        more: message(`wizard.headline.${stage}-sign-in.more`),
      };
  }
}

/** Says that sending was not tried; null where it was. */
function notTriedOf({ account }: WizardState): Message | null {
  return isSendingSpared(account) ? message('sign-in.not-tried') : null;
}

function wordOf(outcome: LoginOutcome | null): 'works' | 'failed' | 'none' {
  if (outcome === null) return 'none';
  return outcome.ok ? 'works' : 'failed';
}
