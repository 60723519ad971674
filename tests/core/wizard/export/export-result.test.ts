import { describe, expect, it } from 'vitest';
import { exportResult } from '../../../../electron/core/wizard/export/export-result';
import type { WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import { sampleCandidate, sampleCertificate, sampleHeard, silentPort, workingPort } from '../../run/sample-run';
import { accepted, acted, atSettings, checked, refused } from '../wizard-after';

const certificate = { ...sampleCertificate, trusted: 'accepted' } as const;
const trusting = atSettings({
  incoming: sampleCandidate({ heard: sampleHeard({ certificate }) }),
  outgoing: workingPort(587),
});
const silent = silentPort(587);
const kept = acted(atSettings({ outgoing: silent, alternatives: [sampleCandidate(), silent] }), {
  kind: 'keep-server',
  direction: 'outgoing',
  server: silent,
});

const trustingRefused = checked({ incoming: accepted, outgoing: refused() }, acted(trusting, { kind: 'go-on' }));
const keptRefused = checked({ incoming: refused(), outgoing: null }, acted(kept, { kind: 'go-on' }));

describe('the first row of the export page', () => {
  it.each<[string, WizardState, string | null, string | null]>([
    ['both signed in', checked({ incoming: accepted, outgoing: accepted }), 'pass', 'export-page.result.signed-in'],
    ['only one signed in', checked({ incoming: accepted, outgoing: null }), 'pass', 'export-page.result.signed-in'],
    ['one refused', checked({ incoming: accepted, outgoing: refused() }), 'warn', 'export-page.result.refused'],
    ['no sign-in', atSettings(), null, null],
    ['an accepted certificate', trusting, 'warn', 'export-page.result.not-verified'],
    ['a server that did not answer', kept, 'warn', 'export-page.result.not-confirmed'],
    ['a refusal beside an accepted certificate', trustingRefused, 'warn', 'export-page.result.refused'],
    ['a refusal beside a server that did not answer', keptRefused, 'warn', 'export-page.result.refused'],
  ])('is right for %s', (_, state, tone, title) => {
    const result = exportResult(state);
    expect([result?.tone ?? null, result?.title.id ?? null]).toEqual([tone, title]);
  });

  it('keeps the doubt about a server behind a refusal', () => {
    expect(exportResult(trustingRefused)?.more?.id).toBe('export-page.result.not-verified.more');
    expect(exportResult(keptRefused)?.more?.id).toBe('export.warning.not-proven');
  });

  it('has the button for what can be done with the files', () => {
    const account = checked({ incoming: accepted, outgoing: accepted });
    const shown = (outcome: Parameters<typeof saving>[1]) => exportResult(saving(account, outcome))?.button;
    expect(shown({ kind: 'saved', folder: '/f', names: ['a'] })).toBe('show-in-folder');
    expect(shown({ kind: 'file-exists', folder: '/f', names: ['a'] })).toBe('replace');
    expect(shown({ kind: 'not-written', reason: { id: 'save.silent', values: { path: '/f' } } })).toBeNull();
  });
});

function saving(state: WizardState, outcome: NonNullable<WizardState['account']['export']['outcome']>): WizardState {
  return acted(state, { kind: 'saved', outcome });
}
