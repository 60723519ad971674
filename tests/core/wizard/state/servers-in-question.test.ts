import { describe, expect, it } from 'vitest';
import { serverNameOf } from '../../../../electron/contract/server-name';
import { settingsFileOf } from '../../../../electron/core/run/report-file';
import { exportSelection } from '../../../../electron/core/wizard/export/export-selection';
import { settingsToExport } from '../../../../electron/core/wizard/export/settings-to-export';
import { planSignIn, planTest, type SignInPlan } from '../../../../electron/core/wizard/plan-run';
import { mayIncludePassword, signInStage, whyNoPassword } from '../../../../electron/core/wizard/sign-in/may-sign-in';
import { openingActions } from '../../../../electron/core/wizard/state/opening-actions';
import { hostsIn, serversInQuestion } from '../../../../electron/core/wizard/state/servers-in-question';
import { initialWizard, type WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import { sampleCandidate, sampleReport, workingPort } from '../../run/sample-run';
import { agree, atQuestion, hosterImap, hosterSmtp } from '../hoster-servers';
import {
  accepted,
  acted,
  atSignIn,
  checked,
  choose,
  finished,
  otherId,
  refused,
  searchId,
  searching,
  signInId,
  tested,
  testId,
  told,
} from '../wizard-after';

const elsewhere = sampleCandidate({ ...hosterImap, host: 'imap.attacker.example' });

function hostsInQuestion({ account }: WizardState): readonly string[] {
  return hostsIn(serversInQuestion(account));
}

/** The servers that main would be asked to sign in to; null where the wizard sends no request. */
function signInRequest({ account }: WizardState): SignInPlan | null {
  return planSignIn(account, signInId)?.request ?? null;
}

describe('servers of another organisation that only unsigned DNS names', () => {
  it('are asked about again where the agreement is taken back after a refusal', () => {
    const agreed = acted(atQuestion(), agree);
    const tried = checked({ incoming: refused(), outgoing: null }, agreed);
    expect(signInStage(tried)).toBe('refused');
    expect(signInStage(acted(tried, { kind: 'take-back-servers' }))).toBe('question');
  });

  it('get no password before the person has agreed, and the request then names exactly them', () => {
    const state = atQuestion();
    expect(signInStage(state)).toBe('question');
    expect(signInRequest(state)).toBeNull();

    const agreed = acted(state, agree);
    expect(signInStage(agreed)).toBe('form');
    expect(signInRequest(agreed)?.agreedServers).toEqual([hosterImap, hosterSmtp()].map(serverNameOf));
  });

  it.each([
    ['one of them alone', ['imap.hoster.example']],
    ['another one beside them', [...agree.hosts, 'imap.attacker.example']],
    ['others', ['imap.attacker.example', 'smtp.attacker.example']],
    ['none', []],
  ])('are not agreed to by an answer that names %s', (_what, hosts) => {
    const state = atQuestion();
    expect(acted(state, { kind: 'agree-to-servers', hosts })).toEqual(state);
  });

  it('are asked about again when one of them changes', () => {
    const agreed = acted(atQuestion(), agree);
    const settings = acted(agreed, { kind: 'back' });
    const changed = told(settings, agreed.account.discovery.runId ?? '', {
      kind: 'candidate',
      atMs: 600,
      candidate: elsewhere,
    });
    const chosen = acted(changed, choose('incoming', elsewhere), { kind: 'go-on' });
    expect(signInStage(chosen)).toBe('question');
    expect(hostsInQuestion(chosen)).toEqual(['imap.attacker.example']);
    expect(signInRequest(chosen)).toBeNull();
  });

  it('are not asked about again for another port of a host that was agreed to', () => {
    const agreed = acted(atQuestion(), agree, choose('outgoing', hosterSmtp(465)));
    expect(hostsInQuestion(agreed)).toEqual([]);
    expect(signInRequest(agreed)?.agreedServers).toContainEqual(serverNameOf(hosterSmtp(465)));
  });

  it('are asked about anew for another account, and not when the same one is looked up again', () => {
    const report = { incoming: hosterImap, outgoing: hosterSmtp() };
    const agreed = acted(atQuestion(), agree);
    const again = told(searching('jane@example.net', agreed, otherId), otherId, answer(report));
    expect(hostsInQuestion(again)).toEqual([]);
    const other = told(searching('joe@example.net', agreed, otherId), otherId, answer(report));
    expect(hostsInQuestion(other)).toEqual(agree.hosts);
  });

  it('are asked about again once the person has withdrawn the agreement, or main knows of none', () => {
    const agreed = acted(atQuestion(), agree);
    expect(hostsInQuestion(acted(agreed, { kind: 'take-back-servers' }))).toEqual(agree.hosts);
    const refused = acted(
      agreed,
      { kind: 'run-asked', run: { kind: 'sign-in', runId: signInId, directions: ['incoming', 'outgoing'] } },
      { kind: 'run-refused', runId: signInId, refusal: { code: 'not-agreed' } },
    );
    expect(refused.page).toBe('sign-in');
    expect(hostsInQuestion(refused)).toEqual(agree.hosts);
  });

  it.each(['own-document', 'list', 'typed'] as const)('are not asked about where they rest on %s', (basis) => {
    const state = atSignIn({ incoming: { ...hosterImap, basis }, outgoing: { ...hosterSmtp(), basis } });
    expect(signInStage(state)).toBe('form');
    expect(signInRequest(state)).not.toBeNull();
  });

  it('are not asked about while no password can be typed for them', () => {
    const auth = ['oauth2'] as const;
    const state = atSignIn({ incoming: { ...hosterImap, auth }, outgoing: { ...hosterSmtp(), auth } });
    expect(signInStage(state)).toBe('browser');
  });
});

function answer(pair: Pick<Parameters<typeof atSignIn>[0] & object, 'incoming' | 'outgoing'>) {
  const report = atQuestion().account.discovery.view.report;
  if (report === null) throw new Error('No report');
  return finished({ ...report, ...pair });
}

describe('a server that is typed', () => {
  const settings = acted(atQuestion(), { kind: 'back' });
  const edit = (...hosts: readonly string[]) =>
    acted(
      settings,
      { kind: 'edit-server', direction: 'outgoing' },
      ...hosts.map((host) => ({ kind: 'change-edit', direction: 'outgoing', changes: { host } }) as const),
    );

  it('is the person’s own choice, and needs no other agreement', () => {
    const typing = edit('smtp.provider.example');
    const request = planTest(typing.account, 'outgoing', testId)?.request;
    expect(request).toMatchObject({ isHostTyped: true, server: { host: 'smtp.provider.example' } });
    const proven = workingPort(587, { host: 'smtp.provider.example', source: 'typed', basis: 'typed' });
    const state = acted(tested(typing, 'outgoing', proven), { kind: 'go-on' });
    expect(hostsInQuestion(state)).toEqual(['imap.hoster.example']);
    const agreed = acted(state, { kind: 'agree-to-servers', hosts: ['imap.hoster.example'] });
    expect(signInRequest(agreed)?.agreedServers).toContainEqual(serverNameOf(proven));
  });

  it('stays in question where nothing but its port was changed', () => {
    const typing = acted(edit(), { kind: 'change-edit', direction: 'outgoing', changes: { port: '2525' } });
    const request = planTest(typing.account, 'outgoing', testId)?.request;
    expect(request).toMatchObject({ isHostTyped: false, server: { port: 2525 } });
    const proven = workingPort(2525, { host: 'smtp.hoster.example', source: 'typed', basis: 'srv' });
    expect(hostsInQuestion(tested(typing, 'outgoing', proven))).toEqual(agree.hosts);
  });

  it('is the person’s own choice, too, where the emptied field was filled with the same name', () => {
    const typing = edit('', 'smtp.hoster.example');
    expect(planTest(typing.account, 'outgoing', testId)?.request).toMatchObject({ isHostTyped: true });
    const kept = acted(typing, { kind: 'keep-edit', direction: 'outgoing' }, { kind: 'go-on' });
    expect(hostsInQuestion(kept)).toEqual(['imap.hoster.example']);
  });
});

describe('servers of a settings file', () => {
  it('get no password before the person has agreed, whatever the file says about them', () => {
    const claimed = { ...sampleCandidate(), basis: 'typed', trust: 'typed' } as const;
    const file = settingsFileOf(sampleReport({ incoming: claimed, outgoing: null, alternatives: [] }));
    const opened = acted(initialWizard, ...openingActions(initialWizard, { file, fileName: 'a.json' }, searchId));
    expect(planTest(opened.account, 'incoming', testId)?.request).toMatchObject({ isHostTyped: false });

    const state = acted(tested(opened, 'incoming', sampleCandidate({ basis: 'file' })), { kind: 'go-on' });
    expect(signInStage(state)).toBe('question');
    expect(serversInQuestion(state.account).map(({ reason }) => reason.id)).toEqual(['consent.file']);
    expect(signInRequest(state)).toBeNull();
  });
});

describe('a password in files', () => {
  const signedIn = checked({ incoming: accepted, outgoing: accepted }, acted(atQuestion(), agree));

  it('goes to the servers that were agreed to, which the request names', () => {
    const state = acted(signedIn, { kind: 'skip-to-export' }, { kind: 'include-password', isIncluded: true });
    expect(state.account.export.includePassword).toBe(true);
    expect(exportSelection(state, ['apple-mail'])?.agreedServers).toEqual(
      expect.arrayContaining([hosterImap, hosterSmtp(), hosterSmtp(465)].map(serverNameOf)),
    );
  });

  it('stays out once the agreement is withdrawn, and the page says why', () => {
    const ticked = acted(signedIn, { kind: 'include-password', isIncluded: true });
    const { account } = acted(ticked, { kind: 'take-back-servers' });
    expect(account.export.includePassword).toBe(false);
    expect(mayIncludePassword(account)).toBe(false);
    expect(whyNoPassword(account).map(({ values }) => values['host'])).toEqual(agree.hosts);
  });

  it('stays out where a server has changed since the sign-in', () => {
    const found = told(signedIn, signedIn.account.discovery.runId ?? '', {
      kind: 'candidate',
      atMs: 600,
      candidate: elsewhere,
    });
    const changed = acted(found, choose('incoming', elsewhere));
    expect(mayIncludePassword(changed.account)).toBe(false);
  });

  it('is not mentioned before a sign-in', () => {
    expect(whyNoPassword(atQuestion().account)).toEqual([]);
  });
});

describe('an alternative that was not agreed to', () => {
  it('does not replace servers that the domain itself names in the files', () => {
    const own = sampleCandidate();
    const state = atSignIn({ alternatives: [own, workingPort(587), hosterImap] });
    expect(settingsToExport(state.account).alternatives.map(({ host }) => host)).not.toContain('imap.hoster.example');
    const chosen = atQuestion();
    expect(settingsToExport(chosen.account).alternatives).toHaveLength(3);
  });
});
