import type { Message } from '../../../contract/message';
import { type Direction, directions } from '../../../contract/verdict';
import { message } from '../../message';
import { mayExport } from '../export/settings-to-export';
import { doubtedCertificate, serverInQuestion } from '../settings/certificate-risk';
import { hasFailed, isPending } from '../settings/pending-edit';
import { signInWay, whyNoSignIn } from '../sign-in/may-sign-in';
import { isBlank } from '../state/server-edit';
import type { WizardState } from '../state/wizard-state';
import { doing } from '../verdicts/effect-of';
import { cancelButton, type FootButton, footButton, type Headline, type PageFrame } from './page-frame';
import { skipButton } from './skip-button';

/** What stands around the settings. */
export const settingsFrame: PageFrame = { headline, receipt: receiptOf, forward, beside };

function beside(state: WizardState): readonly FootButton[] {
  if (isTesting(state)) return [cancelButton];
  // The forward button skips already where nothing can be checked.
  return isSignInAhead(state) && mayExport(state.account) ? [skipButton] : [];
}

function isTesting({ account }: WizardState): boolean {
  const runs = [account.others, ...directions.map((direction) => account.servers[direction].test)];
  return runs.some(({ status }) => status === 'running');
}

/** Whether a sign-in can be checked here; else the way from the settings skips it. */
function isSignInAhead({ account, setAside }: WizardState): boolean {
  return signInWay(account) === 'here' && setAside === null;
}

function forward(state: WizardState, urgent: FootButton | null): FootButton {
  if (urgent !== null && state.account.risks.confirming === null) return urgent;
  const reason = whyNoSignIn(state);
  if (isSignInAhead(state) || !mayExport(state.account))
    return footButton(message('wizard.foot.sign-in'), doing({ kind: 'go-on' }), reason);
  return footButton(message('wizard.foot.choose-apps'), doing({ kind: 'go-on' }));
}

/** Whether no server is known yet, or its field was emptied for another one. */
function isEmpty({ account }: WizardState, direction: Direction): boolean {
  const { server, edit } = account.servers[direction];
  return edit === null ? server === null : isBlank(edit);
}

type Standing = 'works' | 'changed' | 'failed' | 'doubted' | 'unproven' | 'none';

function headline(state: WizardState): Headline {
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

function receiptOf({ account }: WizardState): Message | null {
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
