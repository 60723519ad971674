import { describe, expect, it } from 'vitest';
import { readPastedText } from '../../../../electron/core/address/read-pasted-text';
import { explainText } from '../../../../electron/core/diagnosis/explain-text';
import { type ExplainedAt, explainedOnPage } from '../../../../electron/core/wizard/explain/explained-on-page';
import { besideForward, forwardOf } from '../../../../electron/core/wizard/frame/forward-of';
import type { WizardAction } from '../../../../electron/core/wizard/state/wizard-actions';
import { initialWizard, type WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import { sampleEvents } from '../../run/sample-run';
import { acted, atSettings, searched } from '../wizard-after';

const silent = 'The connection to the server timed out, Outlook says 0x800CCC19';
const refused = '535 5.7.8 Authentication failed';
const login = 'Login to server imap.example.org with username jane@example.org failed.';
const outlook =
  "The connection to the server has failed. Server: 'smtp.northfold.example', Protocol: SMTP, Port: 587, Secure(SSL): No, Socket Error: 10060, Error Number: 0x800CCC0E";
const recipient = '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown';
const unknown = 'Moon phase unsuitable';

function explained(text: string): WizardAction {
  const explanation = explainText({ protocol: null, stage: null, text });
  return { kind: 'explained', explanation, found: readPastedText(text) };
}

const repair: WizardAction = { kind: 'choose-entrance', entrance: 'repair' };

function repairing(text: string, ...more: readonly WizardAction[]): WizardState {
  return acted(initialWizard, repair, explained(text), ...more);
}

function shown(state: WizardState, at: ExplainedAt = 'first-page') {
  if (state.explained === null) throw new Error('Nothing was explained');
  return explainedOnPage(state, state.explained, at);
}

describe('an explained text on the first page', () => {
  it.each([
    ['connect ECONNREFUSED', 'explained.run.search'],
    ['The name of the server does not exist: ENOTFOUND', 'explained.run.search'],
    ['certificate has expired', 'explained.run.certificate'],
    [refused, 'explained.run.sign-in'],
    [unknown, 'explained.run.search'],
    [recipient, 'wizard.foot.enter-servers'],
    ['421 4.7.0 Too many connections', 'wizard.foot.enter-servers'],
  ])('makes its test the way on, where a search runs it: %s', (text, label) => {
    expect(forwardOf(repairing(text)).label.id).toBe(label);
  });

  it('asks for the address first, where none was typed, and keeps the servers by hand beside the test', () => {
    const empty = repairing(refused);
    expect(shown(empty).before).toMatchObject({ id: 'explained.needs-address' });
    expect(forwardOf(empty).reason).not.toBeNull();
    expect(besideForward(empty).map(({ label }) => label.id)).toEqual(['wizard.foot.by-hand']);

    const typed = acted(empty, { kind: 'type-address', text: 'jane@example.net' });
    expect(shown(typed).before).toBeNull();
    expect(forwardOf(typed)).toMatchObject({ reason: null, effect: { command: { kind: 'find' } } });
    // One deed has one button.
    expect(shown(typed).button).toBeNull();
  });

  it('leaves the other entrance as it is', () => {
    const state = acted(repairing(refused), { kind: 'choose-entrance', entrance: 'set-up' });
    expect(forwardOf(state).label.id).toBe('wizard.foot.find');
    expect(besideForward(state)).toEqual([]);
  });

  it('takes the servers that a dialog names, and their test is the way on', () => {
    const { account } = repairing(outlook);
    expect(account.pasted?.servers.outgoing).toMatchObject({ host: 'smtp.northfold.example', port: 587 });
    expect(forwardOf(repairing(outlook)).label.id).toBe('wizard.foot.check-servers');
  });

  it.each([
    ['the address of a sign-in', login, '', 'jane@example.org'],
    ['no other address than the one that was typed', login, 'joe@example.net', 'joe@example.net'],
    ['no address of a recipient', recipient, '', ''],
    ['nothing where there is nothing', refused, '', ''],
  ])('takes %s', (_, text, typed, expected) => {
    const state = acted(initialWizard, repair, { kind: 'type-address', text: typed }, explained(text));
    expect(state.account.typed.text).toBe(expected);
    expect(state.account.inputProblem).toBeNull();
    expect(state.account.pasted?.servers.incoming ?? null).toBeNull();
  });

  it('says what could not be told, and offers the test that tells most', () => {
    const page = shown(repairing(unknown));
    expect(page).toMatchObject({ sentence: { id: 'explain.unknown' }, party: 'unknown', isOpen: true, notMeant: [] });
    expect(page.decidedBy.id).toBe('explained.general-test');
  });

  it('states no party where several causes are possible', () => {
    const page = shown(repairing(silent));
    expect(page).toMatchObject({ isOpen: true, party: null });
    expect(page.others.length).toBeGreaterThan(1);
    expect(page.notMeant.map(({ id }) => id)).toEqual(['explain.not.password']);
  });

  it('copies a message where only the provider can tell', () => {
    const { button, requests } = shown(repairing('550 5.2.2 Mailbox full'));
    expect(button).toMatchObject({
      label: { id: 'action.copy-for-provider' },
      effect: { command: { kind: 'copy', message: { id: 'explain.request-on-dialog' } } },
    });
    expect(requests).toEqual([]);
  });

  it('opens the page of a provider that is known of the typed address', () => {
    const provider = {
      id: 'x',
      name: 'X',
      password: 'app-password',
      status: 'works',
      before: [{ message: { id: 'provider.x', values: {} }, help: 'x-help', helpHost: 'x.example' }],
    } as const;
    const text = 'jane@x.example';
    const state = repairing('534 5.7.9 Application-specific password required', { kind: 'type-address', text }, {
      kind: 'recognised',
      text,
      lookup: { provider, suggestion: null },
    } as WizardAction);
    expect(shown(state).button).toMatchObject({ effect: { command: { kind: 'open-help', id: 'x-help' } } });
    expect(shown(repairing('534 5.7.9 Application-specific password required')).button).toBeNull();
  });

  it('is forgotten with the account', () => {
    expect(acted(repairing(refused), { kind: 'new-account' }).explained).toBeNull();
  });

  it('goes on to what was found already', () => {
    const state = acted(searched(), { kind: 'back' }, repair, explained(refused));
    expect(forwardOf(state).label.id).toBe('wizard.foot.go-on');
    expect(besideForward(state)).toEqual([]);
  });
});

describe('an explained text under Help', () => {
  it('leads to the first page for its test, and changes nothing of the account', () => {
    const before = atSettings();
    const state = acted(before, explained(outlook));
    expect(state.account).toEqual(before.account);
    const { button } = shown(state, 'help');
    expect(button?.label.id).toBe('explained.run.on-first-page');
    const led = acted(state, ...(button?.effect.actions ?? []));
    expect(led).toMatchObject({ page: 'address', entrance: 'repair' });
    expect(led.explained).toBe(state.explained);
  });

  it('tests nothing for a report from a file', () => {
    const report = acted(initialWizard, { kind: 'open-report', events: sampleEvents }, explained(refused));
    expect(shown(report, 'help').button).toBeNull();
    expect(acted(report, { kind: 'close-report' }).explained).toBeNull();
  });
});
