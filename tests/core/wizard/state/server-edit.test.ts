import { describe, expect, it } from 'vitest';
import { serverNameOf } from '../../../../electron/contract/server-name';
import { settingsToExport } from '../../../../electron/core/wizard/export/settings-to-export';
import { besideForward, forwardOf } from '../../../../electron/core/wizard/frame/forward-of';
import { headlineOf } from '../../../../electron/core/wizard/frame/headline-of';
import { stepsOf } from '../../../../electron/core/wizard/frame/steps-of';
import { planTest } from '../../../../electron/core/wizard/plan-run';
import { pairHalf } from '../../../../electron/core/wizard/settings/pair-half';
import { whyNoSignIn } from '../../../../electron/core/wizard/sign-in/may-sign-in';
import { verdictsOnPage } from '../../../../electron/core/wizard/verdicts/verdicts-on-page';
import { sampleCandidate, silentPort } from '../../run/sample-run';
import {
  acted,
  atSettings,
  changeSending,
  editingSending,
  finished,
  otherId,
  tested,
  testId,
  told,
  typedServer,
} from '../wizard-after';

const outgoing = { direction: 'outgoing' } as const;

describe('editing', () => {
  it('sets the security that goes with a port, and says so', () => {
    const { edit } = editingSending({ port: '465' }).account.servers.outgoing;
    expect(edit).toMatchObject({ port: '465', security: 'tls', moved: { id: 'wizard.edit.port-moved' } });
  });

  it('makes the test the way forward until the change was tested or kept', () => {
    const state = editingSending({ port: '2525' });
    expect(pairHalf(state, 'outgoing').state.id).toBe('wizard.pair.changed');
    expect(whyNoSignIn(state)?.id).toBe('wizard.reason.test-or-keep');
    expect(forwardOf(state)).toMatchObject({
      label: { id: 'wizard.edit.test', values: { direction: 'outgoing' } },
      effect: { command: { kind: 'test', direction: 'outgoing' } },
      reason: null,
    });
    expect(besideForward(state)).toEqual([]);
    expect(stepsOf(state)[2]?.receipt).toEqual({ id: 'wizard.receipt.changed', values: { which: 'outgoing' } });
    expect(headlineOf(state).title.values).toEqual({ receiving: 'works', sending: 'changed' });
  });

  it('does not disable it for fields that were opened and not changed', () => {
    const state = acted(atSettings(), { kind: 'edit-server', ...outgoing });
    expect(whyNoSignIn(state)).toBeNull();
    expect(acted(state, { kind: 'go-on' }).page).toBe('sign-in');
  });

  it('leads back to the settings while a change there is neither tested nor kept', () => {
    const later = acted(atSettings(), { kind: 'edit-server', ...outgoing }, { kind: 'skip-to-export' });
    expect(later.page).toBe('export');
    expect(acted(later, changeSending({ port: '2525' })).page).toBe('settings');
  });

  it('marks an unreadable field, and removes the mark when the field changes', () => {
    const wrong = acted(editingSending({ host: 'not a host', port: '25' }), { kind: 'check-edit', ...outgoing });
    expect(wrong.account.servers.outgoing.edit?.problems).toMatchObject({
      host: { id: 'wizard.field.host.bad-label' },
      port: { id: 'wizard.field.port.relay' },
    });
    expect(planTest(wrong.account, 'outgoing', testId)).toBeNull();
    const mended = acted(wrong, changeSending({ host: 'mail.example.org' }));
    expect(Object.keys(mended.account.servers.outgoing.edit?.problems ?? {})).toEqual(['port']);
  });

  it('cannot be kept while it cannot be read', () => {
    const wrong = acted(editingSending({ port: 'x' }), { kind: 'keep-edit', ...outgoing });
    expect(wrong.account.servers.outgoing.edit?.problems.port?.id).toBe('wizard.field.port.no-port');
    expect(wrong.account.servers.outgoing.server?.port).toBe(587);
  });

  it('restores the values from before', () => {
    const undone = acted(editingSending({ port: '465' }), { kind: 'undo-edit', ...outgoing });
    expect(undone.account.servers).toEqual(atSettings().account.servers);
  });

  it('cannot start before a search', () => {
    const state = acted(
      {
        ...atSettings(),
        account: { ...atSettings().account, discovery: { ...atSettings().account.discovery, status: 'idle' } },
      },
      {
        kind: 'edit-server',
        ...outgoing,
      },
    );
    expect(state.account.servers.outgoing.edit).toBeNull();
  });

  it('keeps the proof of a server where only the login name was changed', () => {
    const kept = acted(editingSending({ login: 'jane' }), { kind: 'keep-edit', ...outgoing });
    expect(kept.account.servers.outgoing).toMatchObject({ isKept: false, server: { login: 'jane', proven: true } });
  });
});

describe('testing one direction again', () => {
  const edited = editingSending({ host: 'mail.example.org', port: '465' });

  it('asks main for the server in the fields', () => {
    expect(planTest(edited.account, 'outgoing', testId)).toEqual({
      asked: { kind: 'test-server', runId: testId, direction: 'outgoing' },
      request: {
        kind: 'test-server',
        isHostTyped: true,
        runId: testId,
        server: { protocol: 'smtp', host: 'mail.example.org', port: 465, security: 'tls' },
        acceptedCertificates: [],
      },
    });
  });

  it('takes the fields once they are proven, and leaves the other direction alone', () => {
    const state = tested(edited, 'outgoing', typedServer);
    expect(state.account.servers.outgoing).toMatchObject({
      edit: null,
      chosenBy: 'user',
      isKept: false,
      server: { host: 'mail.example.org', proven: true, source: 'typed' },
    });
    expect(state.account.servers.incoming).toEqual(edited.account.servers.incoming);
  });

  it('leaves the fields open where the test failed, and says why', () => {
    const silent = silentPort(465, { host: 'mail.example.org', security: 'tls', source: 'typed', trust: 'typed' });
    const state = tested(edited, 'outgoing', silent);
    expect(state.account.servers.outgoing.edit).not.toBeNull();
    expect(pairHalf(state, 'outgoing').state.id).toBe('wizard.pair.failed');
    expect(verdictsOnPage(state)).toMatchObject([
      { direction: 'outgoing', verdict: { cause: 'connection-timed-out' } },
    ]);
    expect(acted(state, changeSending({ port: '2525' })).account.servers.outgoing.test.status).toBe('idle');
    expect(headlineOf(state).title.values).toEqual({ receiving: 'works', sending: 'failed' });
    expect(stepsOf(state)[2]?.receipt?.id).toBe('wizard.receipt.failed');
  });

  it('ignores a result for fields that were changed meanwhile', () => {
    const running = acted(
      edited,
      { kind: 'run-asked', run: { kind: 'test-server', runId: testId, direction: 'outgoing' } },
      { kind: 'run-accepted', runId: testId },
      changeSending({ host: 'other.example.org' }),
    );
    const late = told(running, testId, { kind: 'candidate', atMs: 1, candidate: typedServer });
    expect(late).toEqual(running);
  });

  it('ignores a test that was cancelled', () => {
    const running = acted(
      edited,
      { kind: 'run-asked', run: { kind: 'test-server', runId: testId, direction: 'outgoing' } },
      { kind: 'run-accepted', runId: testId },
    );
    const report = atSettings().account.discovery.view.report;
    if (report === null) throw new Error('The search has a report');
    const cancelled = told(running, testId, finished({ ...report, outcome: 'cancelled', alternatives: [typedServer] }));
    expect(cancelled.account.servers.outgoing.edit).not.toBeNull();
  });

  it('can take the fields without a test, which the export then says', () => {
    const kept = acted(edited, { kind: 'keep-edit', ...outgoing });
    expect(kept.account.servers.outgoing).toMatchObject({ isKept: true, server: { proven: false, trust: 'typed' } });
    expect(settingsToExport(kept.account).outgoing).toMatchObject({ proven: false, trust: 'typed' });
    expect(acted(kept, { kind: 'skip-to-export' }).page).toBe('export');
  });

  it('exports a kept server as a typed one, whatever source named it', () => {
    const claimed = silentPort(587);
    const state = atSettings({ outcome: 'partly-found', outgoing: null, alternatives: [sampleCandidate(), claimed] });
    expect(settingsToExport(state.account).outgoing).toBeNull();
    const kept = acted(state, { kind: 'keep-server', ...outgoing, server: serverNameOf(claimed) });
    expect(settingsToExport(kept.account).outgoing).toMatchObject({ port: 587, trust: 'typed', source: 'autoconfig' });
  });

  it('forgets the proof of a server that main no longer knows', () => {
    const state = acted(
      tested(edited, 'outgoing', typedServer),
      { kind: 'go-on' },
      { kind: 'run-asked', run: { kind: 'sign-in', runId: otherId, directions: ['incoming', 'outgoing'] } },
      { kind: 'run-refused', runId: otherId, refusal: { code: 'unknown-server' } },
    );
    expect(state).toMatchObject({
      page: 'settings',
      account: { servers: { outgoing: { server: { proven: false } } } },
    });
  });
});
