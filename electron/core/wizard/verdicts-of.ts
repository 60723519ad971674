import { serverNameOf } from '../../contract/api';
import type { Candidate } from '../../contract/candidate';
import type { Failure } from '../../contract/failure';
import type { Message } from '../../contract/message';
import type { Report } from '../../contract/report';
import type { Direction, Verdict } from '../../contract/verdict';
import { actionMessage } from '../diagnosis/action-message';
import { diagnose } from '../diagnosis/diagnose';
import { contextOf } from '../diagnosis/diagnosis-context';
import { message } from '../message';
import { type BlameLink, blameChain, isProviderHeard } from './blame-chain';
import { acceptableCertificate, serverInQuestion } from './certificate-risk';
import { doing, type Effect, effectOf } from './effect-of';
import { isForClients, knownServers } from './known-servers';
import { mayExport } from './settings-to-export';
import { directions, type WizardState } from './wizard-state';

/** A button of a verdict card. */
export interface VerdictButton {
  readonly label: Message;
  readonly effect: Effect;
}

/** A verdict as a page shows it. */
export interface VerdictOnPage {
  readonly verdict: Verdict;
  /** Null where it is about the whole account. */
  readonly direction: Direction | null;
  /** Null where the party's name stands alone. */
  readonly chain: readonly BlameLink[] | null;
  /** At most three, the most useful first. */
  readonly buttons: readonly VerdictButton[];
}

/** What stands in the way on the page that is shown, the worst first; what was noticed before a choice is not repeated after it. */
export function verdictsOf(state: WizardState): readonly VerdictOnPage[] {
  const found = state.mishap === null ? foundOn(state) : [{ verdict: state.mishap, direction: null }];
  const isHeard = isProviderHeard(state);
  return found.map(({ verdict, direction }) => ({
    verdict,
    direction,
    chain: blameChain(verdict.party, isHeard),
    buttons: buttonsOf(state, verdict, direction),
  }));
}

/** The verdict whose first button is the filled one of the page; null where none presses. */
export function pressingVerdict(verdicts: readonly VerdictOnPage[]): VerdictOnPage | null {
  return verdicts.find(({ verdict, buttons }) => verdict.severity !== 'note' && buttons.length > 0) ?? null;
}

interface Found {
  readonly verdict: Verdict;
  readonly direction: Direction | null;
}

function foundOn(state: WizardState): readonly Found[] {
  const { discovery } = state.account;
  switch (state.page) {
    case 'discovery':
      if (discovery.mishap !== null) return [{ verdict: discovery.mishap, direction: null }];
      return toldOnce(discovery.view.report?.findings ?? []).map((verdict) => ({ verdict, direction: null }));
    case 'settings':
      return directions.flatMap((direction) => atServer(state, direction));
    case 'sign-in':
      return atSignIn(state);
    case 'address':
    case 'export':
      return [];
  }
}

/** Without what is said already, for example of receiving and sending alike. */
function toldOnce(findings: readonly Verdict[]): readonly Verdict[] {
  return findings.filter((finding, place) => findings.findIndex((other) => isSameVerdict(other, finding)) === place);
}

function isSameVerdict(one: Verdict, other: Verdict): boolean {
  return one.cause === other.cause && one.message.id === other.message.id;
}

/** Why a server is not verified. */
function atServer({ account }: WizardState, direction: Direction): readonly Found[] {
  const { test, isKept, edit } = account.servers[direction];
  if (test.mishap !== null) return [{ verdict: test.mishap, direction }];
  if (test.status === 'running' || (isKept && edit === null)) return [];
  const server = serverInQuestion(account, direction);
  if (server === null || server.failure === null || server.proven) return [];
  const reports = [test.view.report, account.discovery.view.report].flatMap((report) => report ?? []);
  return [{ verdict: explained(server.failure, server, reports), direction }];
}

/** A report's own words are taken where they are about the same host, because they may know of a better one. */
function explained(failure: Failure, server: Candidate, reports: readonly Report[]): Verdict {
  const provider = reports.find((report) => report.provider !== null)?.provider ?? null;
  const verdict = diagnose(failure, contextOf(server, provider));
  const host = verdict.message.values['host'];
  const findings = reports.flatMap((report) => report.findings);
  return (
    findings.find(({ cause, message: { values } }) => cause === verdict.cause && values['host'] === host) ?? verdict
  );
}

/** One verdict for each direction that failed; the same one for both is told once, without a direction. */
function atSignIn({ account }: WizardState): readonly Found[] {
  const { run, results } = account.signIn;
  if (run.status === 'running') return [];
  if (run.mishap !== null) return [{ verdict: run.mishap, direction: null }];
  const found = directions.flatMap((direction) => {
    const result = results[direction];
    return result === null || result.ok ? [] : [{ verdict: result.verdict, direction }];
  });
  const [first, second] = found;
  const isSame = first !== undefined && second !== undefined && isSameVerdict(first.verdict, second.verdict);
  return isSame ? [{ verdict: first.verdict, direction: null }] : found;
}

const buttonsAtMost = 3;

function buttonsOf(state: WizardState, verdict: Verdict, direction: Direction | null): readonly VerdictButton[] {
  const own = verdict.actions.flatMap((action) => {
    const effect = effectOf(state, action, direction);
    return effect === null ? [] : [{ label: actionMessage(action), effect }];
  });
  if (state.setAside !== null) return own.slice(0, buttonsAtMost);
  const further = [...aroundBlock(state, verdict), ...riskOf(state, direction), ...withoutOther(state, direction)];
  // A way out of our own is worth more than the last of the general ones.
  return [...own.slice(0, buttonsAtMost - Math.min(further.length, 1)), ...further].slice(0, buttonsAtMost);
}

/** The port that this network blocks can be kept for another one. */
function aroundBlock({ page, account }: WizardState, { cause }: Verdict): readonly VerdictButton[] {
  if (page !== 'discovery' || cause !== 'submission-blocked-by-network') return [];
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

/** One direction that works is worth exporting, though the other does not. */
function withoutOther({ page, account }: WizardState, direction: Direction | null): readonly VerdictButton[] {
  if (page !== 'sign-in' || direction === null || !mayExport(account)) return [];
  const other = direction === 'incoming' ? 'outgoing' : 'incoming';
  if (account.signIn.results[other]?.ok !== true) return [];
  return [{ label: message(`wizard.verdict.go-on-with.${other}`), effect: doing({ kind: 'skip-to-export' }) }];
}
