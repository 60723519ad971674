import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { isDetour } from '../../diagnosis/cause-facts';
import { message } from '../../message';
import { openRows } from '../../run/reduce-run';
import { discoveryOutcome } from '../discovery/discovery-outcome';
import { doubtedCertificate, serverInQuestion } from '../settings/certificate-risk';
import { hasFailed, isPending } from '../settings/pending-edit';
import { signInStage } from '../sign-in/may-sign-in';
import { type WizardPage, type WizardState, wizardPages } from '../state/wizard-state';
import { isReachable } from './reachable-page';

/** One step of the rail. */
export interface WizardStep {
  readonly page: WizardPage;
  readonly state: 'done' | 'current' | 'ahead';
  /** Whether the user can go to it. */
  readonly isLink: boolean;
  /** Its result in a few words; null while there is none. */
  readonly receipt: Message | null;
}

/** The steps of the rail: results so far, the current step, and what comes next. */
export function stepsOf(state: WizardState): readonly WizardStep[] {
  const current = wizardPages.indexOf(state.page);
  return wizardPages.map((page, index) => {
    const isDone = index < current;
    return {
      page,
      state: isDone ? 'done' : index === current ? 'current' : 'ahead',
      isLink: index !== current && isReachable(state, page),
      receipt: index > current ? null : receiptOf(state, page, isDone),
    };
  });
}

function receiptOf(state: WizardState, page: WizardPage, isDone: boolean): Message | null {
  switch (page) {
    case 'address':
      return isDone ? message('wizard.receipt.address', { text: state.account.soughtText ?? '' }) : null;
    case 'discovery':
      return discoveryReceipt(state);
    case 'settings':
      return settingsReceipt(state);
    case 'sign-in':
      return signInReceipt(state, isDone);
    case 'export':
      return exportReceipt(state);
  }
}

function discoveryReceipt({ account, setAside }: WizardState): Message | null {
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

function settingsReceipt({ account }: WizardState): Message | null {
  const { incoming, outgoing } = account.servers;
  if (directions.some((direction) => hasFailed(account, direction))) return message('wizard.receipt.failed');
  const pending = directions.filter((direction) => isPending(account.servers[direction]));
  if (pending.length > 0)
    return message('wizard.receipt.changed', { which: pending.length > 1 ? 'both' : (pending[0] ?? '') });
  const isDoubted = directions.some((direction) => {
    const server = serverInQuestion(account, direction);
    return server !== null && !server.proven && doubtedCertificate(server) !== null;
  });
  if (isDoubted) return message('wizard.receipt.certificate');
  if (incoming.server === null && outgoing.server === null) return null;
  return message('wizard.receipt.settings', {
    protocol: incoming.server?.protocol ?? 'none',
    incoming: incoming.server?.port ?? 0,
    outgoing: outgoing.server?.port ?? 0,
  });
}

function signInReceipt(state: WizardState, isDone: boolean): Message | null {
  const stage = signInStage(state);
  switch (stage) {
    case 'passed':
    case 'failed': {
      const { incoming, outgoing } = state.account.signIn.results;
      const word = (outcome: typeof incoming) => (outcome === null ? 'none' : outcome.ok ? 'works' : 'failed');
      return message('wizard.receipt.sign-in', { receiving: word(incoming), sending: word(outgoing) });
    }
    case 'running':
      return message('wizard.receipt.signing-in');
    case 'browser':
      return message('wizard.receipt.browser');
    case 'question':
      return message(isDone ? 'wizard.receipt.skipped' : 'wizard.receipt.needs-answer');
    case 'form':
    case 'runtime':
    case 'impossible':
      return isDone ? message('wizard.receipt.skipped') : null;
  }
}

function exportReceipt({ account }: WizardState): Message | null {
  const { outcome, chosen } = account.export;
  if (outcome?.kind === 'saved') return message('wizard.receipt.saved', { count: outcome.names.length });
  return chosen === null ? null : message('wizard.receipt.chosen', { count: chosen.length });
}
