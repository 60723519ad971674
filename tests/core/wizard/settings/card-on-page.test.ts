import { describe, expect, it } from 'vitest';
import { cardOnPage } from '../../../../electron/core/wizard/settings/card-on-page';
import { failedCandidate, sampleCertificate, sampleReport, silentPort } from '../../run/sample-run';
import {
  acted,
  atSettings,
  changeSending,
  editingSending,
  finished,
  searched,
  tested,
  testId,
  told,
} from '../wizard-after';

const silent = silentPort(587);
const claimed = atSettings({ outcome: 'partly-found', outgoing: silent, alternatives: [silent] });

describe('cardOnPage', () => {
  it('has no buttons for a server that works', () => {
    const card = cardOnPage(atSettings(), 'outgoing');
    expect(card).toMatchObject({ actions: [], whyNoTest: null });
    expect(card.certificate).toEqual(sampleCertificate);
  });

  it('offers to test or keep a server that is not proven, and to keep it only once', () => {
    expect(cardOnPage(claimed, 'outgoing').actions).toEqual(['test', 'keep-server']);
    const server = { protocol: 'smtp', host: silent.host, port: 587, security: 'starttls' } as const;
    const kept = acted(claimed, { kind: 'keep-server', direction: 'outgoing', server });
    expect(cardOnPage(kept, 'outgoing').actions).toEqual(['test']);
  });

  it('leaves the test of changed fields to the main button of the page', () => {
    const state = editingSending({ port: '465' });
    expect(cardOnPage(state, 'outgoing')).toMatchObject({ actions: ['keep-edit'], certificate: null });
  });

  it('offers nothing of its own where only the login name was changed', () => {
    expect(cardOnPage(editingSending({ login: 'jane' }), 'outgoing').actions).toEqual([]);
  });

  it('offers nothing of its own for empty fields', () => {
    const blank = acted(searched({ outcome: 'nothing-found', incoming: null, outgoing: null, alternatives: [] }), {
      kind: 'enter-by-hand',
    });
    expect(cardOnPage(blank, 'incoming')).toMatchObject({ actions: [] });
  });

  it('shows the row of a test while it runs and after it', () => {
    const step = 'smtp:mail.example.net:465';
    const running = told(
      acted(
        editingSending({ port: '465' }),
        { kind: 'run-asked', run: { kind: 'test-server', runId: testId, direction: 'outgoing' } },
        { kind: 'run-accepted', runId: testId },
      ),
      testId,
      {
        kind: 'planned',
        atMs: 0,
        steps: [{ id: step, group: 'sending', protocol: 'smtp', host: 'mail.example.net', port: 465, security: 'tls' }],
      },
      { kind: 'step-started', atMs: 1, step },
    );
    expect(cardOnPage(running, 'outgoing')).toMatchObject({ isTesting: true, testRow: { state: 'running' } });
    expect(cardOnPage(running, 'incoming')).toMatchObject({ isTesting: false, testRow: null });
    expect(cardOnPage(running, 'incoming').whyNoTest).toEqual({ id: 'settings.test.running', values: {} });
    const ended = told(running, testId, { kind: 'step-ended', atMs: 90, step, state: 'works', tookMs: 89 });
    expect(cardOnPage(ended, 'outgoing').testRow).toMatchObject({ state: 'works', tookMs: 89 });
  });

  it('shows the certificate that is in doubt', () => {
    const certificate = { ...sampleCertificate, trusted: 'no' } as const;
    const failure = { code: 'certificate-expired', host: 'mail.example.net', certificate } as const;
    const expired = failedCandidate({ protocol: 'smtp', port: 587, security: 'starttls', failure });
    const state = tested(atSettings({ outgoing: expired, alternatives: [expired] }), 'outgoing', expired);
    expect(cardOnPage(state, 'outgoing').certificate).toEqual(certificate);
  });

  it('can only be read in a report from a file', () => {
    const report = sampleReport({ outcome: 'partly-found', outgoing: silent, alternatives: [silent] });
    const opened = acted(
      atSettings(),
      { kind: 'open-report', events: [finished(report)] },
      { kind: 'go-to', page: 'settings' },
      { kind: 'edit-server', direction: 'outgoing' },
      changeSending({ port: '465' }),
    );
    expect(cardOnPage(opened, 'outgoing')).toMatchObject({ isReadOnly: true, actions: [] });
    expect(cardOnPage(atSettings(), 'outgoing').isReadOnly).toBe(false);
  });
});
