import { describe, expect, it } from 'vitest';
import type { Auth, Candidate } from '../../../electron/contract/candidate';
import type { Cause } from '../../../electron/contract/cause';
import { settingsToExport } from '../../../electron/core/wizard/export/settings-to-export';
import { besideForward, forwardOf, insteadOfBack } from '../../../electron/core/wizard/frame/forward-of';
import { headlineOf } from '../../../electron/core/wizard/frame/headline-of';
import { stepsOf } from '../../../electron/core/wizard/frame/steps-of';
import { planSignIn } from '../../../electron/core/wizard/plan-run';
import { pairHalf } from '../../../electron/core/wizard/settings/pair-half';
import { hasForm, signInStage, signInWay } from '../../../electron/core/wizard/sign-in/may-sign-in';
import { proposedLogin } from '../../../electron/core/wizard/sign-in/sign-in-fields';
import { directionsToCheck } from '../../../electron/core/wizard/state/known-servers';
import { signInVerdicts } from '../../../electron/core/wizard/verdicts/sign-in-verdicts';
import { verdictsOnPage } from '../../../electron/core/wizard/verdicts/verdicts-on-page';
import { sampleCandidate, sampleReport, workingPort } from '../run/sample-run';
import {
  accepted,
  acted,
  atSettings,
  atSignIn,
  checked,
  choose,
  finished,
  refused,
  signInId,
  told,
} from './wizard-after';

const signInRun = { kind: 'sign-in', runId: signInId, directions: ['incoming', 'outgoing'] } as const;

describe('the sign-in page', () => {
  it('waits for a password, which it never keeps', () => {
    const state = atSignIn();
    expect(signInStage(state)).toBe('form');
    expect(pairHalf(state, 'incoming').state.id).toBe('wizard.pair.not-checked');
    expect(forwardOf(state)).toMatchObject({
      label: { id: 'wizard.foot.sign-in' },
      effect: { command: { kind: 'sign-in' } },
    });
    expect(JSON.stringify(checked({ incoming: accepted, outgoing: accepted }))).not.toContain('swordfish');
  });

  it('asks both servers, and lets main try the forms of the login name', () => {
    expect(planSignIn(atSignIn().account, signInId)).toEqual({
      asked: signInRun,
      request: {
        kind: 'sign-in',
        runId: signInId,
        incoming: { protocol: 'imap', host: 'mail.example.net', port: 993, security: 'tls' },
        outgoing: { protocol: 'smtp', host: 'mail.example.net', port: 587, security: 'starttls' },
        agreedServers: [],
        login: null,
        outgoingLogin: null,
        despiteRefusals: false,
        ways: { incoming: 'password', outgoing: null },
      },
    });
    expect(proposedLogin(atSignIn().account)).toBe('jane@example.net');
  });

  it('takes the login names and the second password that the user types', () => {
    const typed = acted(
      atSignIn(),
      { kind: 'type-login', login: ' jane ' },
      { kind: 'separate-sending', login: true, password: true },
      { kind: 'type-sending-login', login: 'relay-jane' },
    );
    expect(planSignIn(typed.account, signInId)?.request).toMatchObject({
      login: 'jane',
      outgoingLogin: 'relay-jane',
      ways: { incoming: 'password', outgoing: 'password' },
    });
    const withdrawn = acted(typed, { kind: 'separate-sending', login: false, password: false });
    expect(planSignIn(withdrawn.account, signInId)?.request).toMatchObject({
      outgoingLogin: null,
      ways: { incoming: 'password', outgoing: null },
    });
  });

  it('uses a login name that was edited in the settings', () => {
    const edited = acted(
      atSettings(),
      { kind: 'edit-server', direction: 'incoming' },
      { kind: 'change-edit', direction: 'incoming', changes: { login: 'jane.doe' } },
      { kind: 'keep-edit', direction: 'incoming' },
    );
    expect(planSignIn(edited.account, signInId)?.request).toMatchObject({ login: 'jane.doe' });
  });

  it('shows two results, and the outcome for the account', () => {
    const state = checked({ incoming: accepted, outgoing: refused() });
    expect(headlineOf(state).title).toEqual({
      id: 'wizard.headline.signed-in',
      values: { receiving: 'works', sending: 'failed' },
    });
    expect(pairHalf(state, 'incoming')).toMatchObject({ tone: 'pass', tookMs: 412 });
    expect(pairHalf(state, 'outgoing')).toMatchObject({
      tone: 'fail',
      tookMs: 388,
      state: { id: 'wizard.pair.refused' },
    });
    expect(verdictsOnPage(state).map(({ direction }) => direction)).toEqual(['outgoing']);
    expect(verdictsOnPage(state)[0]?.buttons.at(-1)?.label.id).toBe('wizard.verdict.go-on-with.incoming');
  });

  it('never says that no password was sent, once one was', () => {
    expect(headlineOf(atSettings()).more?.id).toBe('settings.headline.proven');
    const back = acted(checked({ incoming: accepted, outgoing: accepted }), { kind: 'go-to', page: 'settings' });
    expect(headlineOf(back).more?.id).toBe('settings.headline.answered');
  });

  it('keeps its form where something was refused, and signs in again by the button of the page', () => {
    const asked = checked({ incoming: refused(), outgoing: refused() });
    expect(signInStage(asked)).toBe('refused');
    expect(signInVerdicts(asked).flatMap(({ buttons }) => buttons.map(({ advice }) => advice?.kind))).not.toContain(
      'edit-password',
    );
    expect(forwardOf(asked)).toMatchObject({
      label: { id: 'sign-in.foot.again' },
      effect: { command: { kind: 'sign-in' } },
    });
    expect(besideForward(asked).map(({ label }) => label.id)).toEqual(['wizard.foot.skip']);
    const locked = refused({ cause: 'account-locked', actions: [{ kind: 'copy-for-support' }] });
    const other = checked({ incoming: locked, outgoing: locked });
    expect(signInStage(other)).toBe('failed');
    expect(hasForm(other)).toBe(true);
    expect(forwardOf(other).label.id).toBe('sign-in.foot.again');
    expect(besideForward(other).map(({ label }) => label.id)).toEqual(['wizard.foot.skip']);
  });

  it('names the sign-in through the browser where that can take the place of an app password', () => {
    const app = { operator: 'Google', apps: ['Thunderbird'] };
    const provider = {
      id: 'g',
      name: 'Gmail',
      password: 'app-password',
      status: 'works',
      before: [],
      appButton: app,
    } as const;
    const both = (auth: readonly Auth[]) => ({
      incoming: sampleCandidate({ auth }),
      outgoing: workingPort(587, { auth }),
    });
    const asked = (auth: readonly Auth[], cause: Cause) =>
      besideForward(checked({ incoming: refused({ cause }), outgoing: null }, atSignIn({ ...both(auth), provider })));
    const [instead] = asked(['oauth2', 'password'], 'app-password-required');
    expect(instead).toMatchObject({
      label: { id: 'sign-in.foot.browser-instead', values: { operator: 'Google' } },
      effect: { actions: [{ kind: 'skip-to-export' }] },
    });
    expect(asked(['password'], 'app-password-required')[0]?.label.id).toBe('wizard.foot.skip');
    expect(asked(['oauth2', 'password'], 'wrong-password')[0]?.label.id).toBe('wizard.foot.skip');
  });

  it('shows the same verdict for both servers once', () => {
    expect(verdictsOnPage(checked({ incoming: refused(), outgoing: refused() }))).toHaveLength(1);
    const other = refused({ cause: 'account-locked', message: { id: 'cause.account-locked', values: {} } });
    expect(verdictsOnPage(checked({ incoming: refused(), outgoing: other }))).toHaveLength(2);
  });

  it('does not call an unknown reason a refusal of the password', () => {
    const state = checked({ incoming: accepted, outgoing: refused({ party: 'unknown' }) });
    expect(pairHalf(state, 'outgoing')).toMatchObject({ tone: 'quiet', state: { id: 'wizard.pair.could-not-tell' } });
    expect(verdictsOnPage(state)[0]?.chain).toBeNull();
  });

  it('asks again only for what was refused, with the login name that receiving has accepted', () => {
    const again = acted(checked({ incoming: accepted, outgoing: refused() }), { kind: 'change-password' });
    expect(signInStage(again)).toBe('form');
    expect(directionsToCheck(again.account)).toEqual(['outgoing']);
    expect(planSignIn(again.account, signInId)?.request).toMatchObject({
      incoming: null,
      outgoing: { port: 587 },
      login: accepted.login,
    });
    const both = checked({ incoming: null, outgoing: accepted }, again);
    expect(both.account.signIn.results).toEqual({ incoming: accepted, outgoing: accepted });
    expect(signInStage(both)).toBe('passed');
    expect(both.page).toBe('export');
  });

  it('forgets a result with its server or login name, and keeps the other one', () => {
    const state = checked({ incoming: accepted, outgoing: accepted });
    const port = acted(state, choose('outgoing', workingPort(465)));
    expect(port.account.signIn.results).toEqual({ incoming: accepted, outgoing: null });
    const login = acted(state, { kind: 'type-login', login: 'jane' });
    expect(login.account.signIn.results).toEqual({ incoming: null, outgoing: null });
    const sending = acted(state, { kind: 'separate-sending', login: true, password: false });
    expect(sending.account.signIn.results).toEqual({ incoming: accepted, outgoing: null });
  });

  it('stops a check when its server or login name changes', () => {
    const running = acted(atSignIn(), { kind: 'run-asked', run: signInRun }, { kind: 'run-accepted', runId: signInId });
    expect(signInStage(running)).toBe('running');
    expect(insteadOfBack(running)?.effect.command?.kind).toBe('cancel');
    expect(hasForm(running)).toBe(true);
    const changed = acted(running, { kind: 'type-login', login: 'jane' });
    const late = told(
      changed,
      signInId,
      finished(sampleReport({ signIn: { incoming: accepted, outgoing: accepted } })),
    );
    expect(late).toEqual(changed);
  });

  it('takes no result of a check that was cancelled', () => {
    const running = acted(atSignIn(), { kind: 'run-asked', run: signInRun }, { kind: 'run-accepted', runId: signInId });
    const signIn = { incoming: refused({ cause: 'connection-dropped' }), outgoing: null };
    const cancelled = told(running, signInId, finished(sampleReport({ outcome: 'cancelled', signIn })));
    expect(cancelled.account.signIn.results).toEqual({ incoming: null, outgoing: null });
    expect(headlineOf(cancelled).title.id).toBe('wizard.headline.sign-in-cancelled');
    expect(signInStage(cancelled)).toBe('form');
  });

  it('blames nobody but Mailwright for its own mistake', () => {
    const running = acted(atSignIn(), { kind: 'run-asked', run: signInRun }, { kind: 'run-accepted', runId: signInId });
    const mistake = { ...refused().verdict, cause: null, party: 'mailwright' } as const;
    const struck = acted(running, { kind: 'mistake', runId: signInId, verdict: mistake });
    expect(verdictsOnPage(struck)).toMatchObject([{ verdict: { party: 'mailwright' }, chain: null }]);
    expect(headlineOf(struck).title.id).toBe('wizard.headline.mistake');
  });

  it('can be left for the export, and the rail then says that nothing was checked', () => {
    const skipped = acted(atSignIn(), { kind: 'skip-to-export' });
    expect(skipped.page).toBe('export');
    expect(stepsOf(skipped)[3]?.receipt?.id).toBe('wizard.receipt.skipped');
  });
});

describe('servers that take no password', () => {
  const browserOnly = (server: Candidate) => ({ ...server, auth: ['oauth2'] }) as const;
  const incoming = browserOnly(sampleCandidate());
  const outgoing = browserOnly(workingPort(587));
  const state = atSignIn({ incoming, outgoing, alternatives: [incoming, outgoing] });

  it('leave the sign-in to the mail app', () => {
    expect(signInWay(state.account)).toBe('mail-app');
    expect(signInStage(state)).toBe('browser');
    expect(headlineOf(state).title.id).toBe('wizard.headline.browser-sign-in');
    expect(forwardOf(state).label.id).toBe('wizard.foot.choose-apps');
    expect(planSignIn(state.account, signInId)).toBeNull();
    expect(acted(state, { kind: 'go-on' }).page).toBe('export');
  });

  it('are those of a provider that takes none, even if they list password methods', () => {
    const provider = { id: 'x', name: 'X', password: 'oauth-only', status: 'works', before: [] } as const;
    const ofProvider = atSignIn({ provider });
    expect(signInStage(ofProvider)).toBe('browser');
    expect(directionsToCheck(ofProvider.account)).toEqual([]);
    expect(planSignIn(ofProvider.account, signInId)).toBeNull();
  });
});

describe('settingsToExport', () => {
  it('names the address, the person, the servers and the login names that were accepted', () => {
    const state = checked({ incoming: accepted, outgoing: accepted });
    const settings = settingsToExport(acted(state, { kind: 'type-name', name: ' Jane D. ' }).account);
    expect(settings).toMatchObject({
      address: 'jane@example.net',
      name: 'Jane D.',
      incoming: { port: 993 },
      outgoing: { port: 587 },
      signIn: { incoming: accepted, outgoing: accepted },
    });
    expect(settings.alternatives.map(({ port }) => port)).toEqual([993, 587, 465]);
  });
});
