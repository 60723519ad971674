import type { Failure } from '../../../contract/failure';
import type { Message } from '../../../contract/message';
import { type Direction, directions } from '../../../contract/verdict';
import { wasTried } from '../../discovery/was-tried';
import { message } from '../../message';
import { mayExport } from '../export/settings-to-export';
import { whyNoTest } from '../settings/card-on-page';
import { serverInQuestion } from '../settings/certificate-risk';
import { openConflicts } from '../settings/conflicts-on-page';
import { hasFailed, isPending, isSameConnection } from '../settings/pending-edit';
import { testsAhead } from '../settings/tests-ahead';
import { worksUnverified } from '../settings/works-unverified';
import { signInWay, whyNoSignIn } from '../sign-in/may-sign-in';
import { isBlank } from '../state/server-edit';
import type { AccountState, WizardState } from '../state/wizard-state';
import { commanding, doing } from '../verdicts/effect-of';
import { cancelButton, type FootButton, footButton, type Headline, type PageFrame } from './page-frame';
import { skipButton } from './skip-button';

/** What stands around the settings. */
export const settingsFrame: PageFrame = { headline, receipt: receiptOf, forward, beside };

function beside(state: WizardState): readonly FootButton[] {
  if (isTesting(state)) return [cancelButton];
  // The forward button skips already where nothing can be checked.
  if (!isSignInAhead(state) || !mayExport(state.account)) return [];
  return [withWhatWorks(state) ?? skipButton];
}

/** Goes on with one direction while the certificate of the other is in doubt; null where none is. */
function withWhatWorks(state: WizardState): FootButton | null {
  const works = directions.filter((direction) => standingOf(state, direction) === 'works');
  const [only] = works;
  if (only === undefined || works.length > 1 || !directions.some((direction) => isDoubt(standingOf(state, direction))))
    return null;
  return footButton(message(`wizard.verdict.go-on-with.${only}`), doing({ kind: 'skip-to-export' }));
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
  const pending = testButton(state) ?? keepButton(state);
  if (pending !== null) return pending;
  if (urgent !== null) return urgent;
  const reason = whyNoSignIn(state);
  if (isSignInAhead(state) || !mayExport(state.account))
    return footButton(message('wizard.foot.sign-in'), doing({ kind: 'go-on' }), reason);
  return footButton(message('wizard.foot.choose-apps'), doing({ kind: 'go-on' }));
}

/** The test of everything that waits for one; null where nothing does. */
function testButton(state: WizardState): FootButton | null {
  const ahead = testsAhead(state);
  const [only] = ahead;
  if (only === undefined) return null;
  const reason = whyNoTest(state);
  if (ahead.length > 1) return footButton(message('settings.test.both'), commanding({ kind: 'test-both' }), reason);
  const label = message('wizard.edit.test', { direction: only });
  return footButton(label, commanding({ kind: 'test', direction: only }), reason);
}

/** Keeps changes that no handshake can test; null where there are none. */
function keepButton({ account: { servers } }: WizardState): FootButton | null {
  const changed = directions.filter(
    (direction) => isPending(servers[direction]) && isSameConnection(servers[direction]),
  );
  if (changed.length === 0) return null;
  return footButton(
    message('wizard.edit.keep-login'),
    doing(...changed.map((direction) => ({ kind: 'keep-edit', direction }) as const)),
  );
}

/** Why a certificate is in doubt. */
type Doubt = 'expired' | 'early' | 'misnamed' | 'untrusted';
type Standing = 'works' | 'unverified' | 'changed' | 'untested' | 'failed' | Doubt | 'unproven' | 'none';

function headline(state: WizardState): Headline {
  const [receiving, sending] = [standingOf(state, 'incoming'), standingOf(state, 'outgoing')];
  if (works(receiving) && works(sending)) return workingHeadline(state);
  const { fileName } = state.account;
  if (directions.every((direction) => isByHand(state.account, direction)))
    return { title: message('settings.headline.by-hand'), more: message('settings.headline.by-hand.more') };
  if (fileName !== null && receiving === 'untested' && sending === 'untested')
    return { title: message('wizard.headline.from-file'), more: message('settings.headline.from-file.more') };
  const more = message('settings.headline.more', { receiving: gist(receiving), sending: gist(sending) });
  if (receiving === sending && isDoubt(receiving))
    return { title: message('settings.headline.both-doubted', { doubt: receiving }), more };
  return { title: message('settings.headline', { receiving, sending }), more };
}

/** Whether the person types this server from scratch, and nothing is known of it yet. */
function isByHand(account: AccountState, direction: Direction): boolean {
  const { server, edit } = account.servers[direction];
  if (edit === null) return server === null;
  return isBlank(edit) || (server === null && !hasFailed(account, direction));
}

function workingHeadline(state: WizardState): Headline {
  const unverified = directions.filter((direction) => worksUnverified(state.account, direction));
  const [only] = unverified;
  if (only !== undefined) {
    const which = unverified.length > 1 ? 'both' : only;
    return {
      title: message('settings.headline.accepted'),
      more: message('settings.headline.accepted.more', { which }),
    };
  }
  const more = openConflicts(state).length > 0 ? 'conflict' : provenBy(state);
  return { title: message('settings.headline.work'), more: message(`settings.headline.${more}`) };
}

function works(standing: Standing): boolean {
  return standing === 'works' || standing === 'unverified';
}

function isDoubt(standing: Standing): standing is Doubt {
  return Object.values(doubts).some((doubt) => doubt === standing);
}

/** What matters of a standing for the sentence below the title. */
function gist(standing: Standing): Standing | 'doubted' {
  return isDoubt(standing) ? 'doubted' : standing;
}

/** How the servers are proven at this moment. A sign-in may have answered since the search, and a report is about another time. */
function provenBy({ account: { signIn }, setAside }: WizardState): 'report' | 'answered' | 'proven' {
  if (setAside !== null) return 'report';
  return signIn.run.status === 'idle' ? 'proven' : 'answered';
}

function standingOf({ account }: WizardState, direction: Direction): Standing {
  const card = account.servers[direction];
  const doubt = doubtAbout(account, direction);
  if (doubt !== null) return doubt;
  if (hasFailed(account, direction)) return 'failed';
  if (isPending(card)) return card.server === null ? 'untested' : 'changed';
  if (card.server === null) return 'none';
  if (!card.server.proven) return wasTried(card.server) ? 'unproven' : 'untested';
  return worksUnverified(account, direction) ? 'unverified' : 'works';
}

const doubts: Readonly<Partial<Record<Failure['code'], Doubt>>> = {
  'certificate-expired': 'expired',
  'certificate-not-yet-valid': 'early',
  'certificate-name-mismatch': 'misnamed',
  'certificate-untrusted': 'untrusted',
};

/** Why the certificate of a direction is in doubt; null where it is not. */
function doubtAbout(account: AccountState, direction: Direction): Doubt | null {
  const server = serverInQuestion(account, direction);
  return server === null || server.proven || server.failure === null ? null : (doubts[server.failure.code] ?? null);
}

function receiptOf({ account }: WizardState): Message | null {
  const { incoming, outgoing } = account.servers;
  if (directions.some((direction) => hasFailed(account, direction))) return message('wizard.receipt.failed');
  const pending = directions.filter((direction) => isPending(account.servers[direction]));
  if (pending.length > 0) {
    const isNew = pending.every((direction) => account.servers[direction].server === null);
    if (isNew) return message('settings.receipt.untested');
    return message('wizard.receipt.changed', { which: pending.length > 1 ? 'both' : (pending[0] ?? '') });
  }
  const [doubt] = directions.flatMap((direction) => doubtAbout(account, direction) ?? []);
  if (doubt !== undefined) return message('settings.receipt.doubt', { doubt });
  if (directions.some((direction) => worksUnverified(account, direction)))
    return message('settings.receipt.unverified');
  if (incoming.server === null && outgoing.server === null) return null;
  return message('wizard.receipt.settings', {
    protocol: incoming.server?.protocol ?? 'none',
    incoming: incoming.server?.port ?? 0,
    outgoing: outgoing.server?.port ?? 0,
  });
}
