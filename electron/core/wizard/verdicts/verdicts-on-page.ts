import { addressParts } from '../../../contract/mail-address';
import type { Message } from '../../../contract/message';
import { serverNameOf } from '../../../contract/server-name';
import type { Action, Direction, Verdict } from '../../../contract/verdict';
import { familyOf, isDetour } from '../../diagnosis/cause-facts';
import { reasonOf } from '../../diagnosis/cause-reason';
import { certificateWorry } from '../../diagnosis/certificate-worry';
import { message } from '../../message';
import { isForClients } from '../../usual-ports';
import { type BlameLink, blameChain, isProviderHeard } from '../discovery/blame-chain';
import { mayExport } from '../export/settings-to-export';
import { acceptableCertificate } from '../settings/certificate-risk';
import { knownServers } from '../state/known-servers';
import type { WizardState } from '../state/wizard-state';
import { doing, type Effect, effectOf } from './effect-of';
import { type FoundVerdict, foundVerdicts } from './found-verdicts';
import { labelOfAction } from './label-of-action';

/** A button of a verdict card. */
export interface VerdictButton {
  readonly label: Message;
  readonly effect: Effect;
  /** The advice that it stands for; left out where the page offers it of its own. */
  readonly advice?: Action;
}

/** A verdict as a page shows it. */
export interface VerdictOnPage extends FoundVerdict {
  /** One more sentence about what happens next; null where there is none. */
  readonly more: Message | null;
  /** The server whose words are quoted; null where the quote is other evidence. */
  readonly saidBy: string | null;
  /** The server's text to quote; empty where there is none, and where the page describes a certificate instead. */
  readonly quote: string;
  /** Whether it only asks the user something, so that nobody is at fault. */
  readonly isQuestion: boolean;
  /** Null where the party's name is shown alone. */
  readonly chain: readonly BlameLink[] | null;
  /** At most three, the most useful first. */
  readonly buttons: readonly VerdictButton[];
}

/** The problems of the current page, the worst first. What was noticed before a choice is not repeated after it. */
export function verdictsOnPage(state: WizardState): readonly VerdictOnPage[] {
  const isHeard = isProviderHeard(state);
  return foundVerdicts(state).map((found) => {
    const { verdict, direction } = found;
    return {
      ...found,
      more: whatFollows(state, verdict),
      saidBy: saidBy(state, direction),
      quote: quoteOf(state, verdict),
      isQuestion: verdict.asks !== undefined,
      chain: blameChain(verdict.party, isHeard),
      buttons: buttonsOf(state, found),
    };
  });
}

/** The verdict whose first button is the filled one of the page; null where none is urgent. */
export function pressingVerdict(verdicts: readonly VerdictOnPage[]): VerdictOnPage | null {
  return verdicts.find(({ verdict, buttons }) => verdict.severity !== 'note' && buttons.length > 0) ?? null;
}

/** At the sign-in each problem is what a server has said. */
function saidBy({ page, account }: WizardState, direction: Direction | null): string | null {
  return page === 'sign-in' && direction !== null ? (account.servers[direction].server?.host ?? null) : null;
}

function quoteOf({ page }: WizardState, verdict: Verdict): string {
  return page !== 'sign-in' && familyOf(verdict) === 'certificate' ? '' : verdict.seen;
}

/** One more sentence about what happens next, or what an answer means; null where there is none. */
function whatFollows({ page, account, setAside }: WizardState, verdict: Verdict): Message | null {
  const worry = page === 'sign-in' ? null : certificateWorry(verdict);
  if (worry !== null) return worry;
  if (page !== 'discovery') return reasonOf(verdict);
  const around = verdict.actions.find((action) => action.kind === 'use-port');
  if (isDetour(verdict) && around !== undefined) return message('wizard.verdict.filtered', { port: around.port });
  if (setAside !== null) return null;
  if (verdict.cause === 'no-network') return message('wizard.verdict.goes-on');
  const address = account.discovery.view.report?.address ?? null;
  if (verdict.asks !== 'address' || address === null) return reasonOf(verdict);
  return message('wizard.verdict.told', { address, domain: addressParts(address).domain });
}

const buttonsAtMost = 3;

function buttonsOf(state: WizardState, { verdict, direction, isAboutBoth }: FoundVerdict): readonly VerdictButton[] {
  const own = actionsOnPage(state, verdict).flatMap((action) => {
    const effect = effectOf(state, action, isAboutBoth ? 'both' : direction);
    return effect === null ? [] : [{ label: labelOfAction(state, action), effect, advice: action }];
  });
  if (state.setAside !== null) return own.slice(0, buttonsAtMost);
  const further = [...aroundBlock(state, verdict), ...riskOf(state, direction), ...withoutOther(state, direction)];
  // The first button of the page itself is more useful than the verdict's last.
  return [...own.slice(0, buttonsAtMost - Math.min(further.length, 1)), ...further].slice(0, buttonsAtMost);
}

/** On the settings page the card shows the certificate itself, so its button looks again instead. */
function actionsOnPage({ page }: WizardState, verdict: Verdict): readonly Action[] {
  if (page !== 'settings' || familyOf(verdict) !== 'certificate') return verdict.actions;
  return verdict.actions.map((action) =>
    action.kind === 'show-certificate' ? { kind: 'try-again', afterMs: 0 } : action,
  );
}

/** Offers to keep the port that this network blocks, for use in another network. */
function aroundBlock({ page, account }: WizardState, verdict: Verdict): readonly VerdictButton[] {
  if (page !== 'discovery' || !isDetour(verdict)) return [];
  const blocked = knownServers(account, 'outgoing').find(
    (server) => isForClients(server) && server.state === 'no-answer' && server.source !== 'guess',
  );
  if (blocked === undefined) return [];
  const keep = { kind: 'keep-server', direction: 'outgoing', server: serverNameOf(blocked) } as const;
  const label = message('wizard.verdict.keep-port', { port: blocked.port });
  return [{ label, effect: doing(keep, { kind: 'go-on' }) }];
}

function riskOf({ page, account }: WizardState, direction: Direction | null): readonly VerdictButton[] {
  if (page !== 'settings' || direction === null || acceptableCertificate(account, direction) === null) return [];
  return [{ label: message('wizard.verdict.accept-risk'), effect: doing({ kind: 'offer-risk', direction }) }];
}

/** Offers to go on with the one direction that works. */
function withoutOther({ page, account }: WizardState, direction: Direction | null): readonly VerdictButton[] {
  if (page !== 'sign-in' || direction === null || !mayExport(account)) return [];
  const other = direction === 'incoming' ? 'outgoing' : 'incoming';
  if (account.signIn.results[other]?.ok !== true) return [];
  return [{ label: message(`wizard.verdict.go-on-with.${other}`), effect: doing({ kind: 'skip-to-export' }) }];
}
