import { describe, expect, it } from 'vitest';
import type { Mailbox } from '../../../../electron/contract/mailbox';
import { exportResult } from '../../../../electron/core/wizard/export/export-result';
import { mailboxNotes } from '../../../../electron/core/wizard/sign-in/mailbox-notes';
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

const signedIn = { ok: true, login: 'jane@example.net', method: 'PLAIN', tookMs: 412 } as const;
const inbox: Mailbox = { prefix: '', delimiter: '/', folders: [] };
const inside: Mailbox = {
  prefix: 'INBOX.',
  delimiter: '.',
  folders: [{ use: 'sent', name: 'INBOX.Sent', by: 'server' }],
};
const showing = (mailbox: Mailbox) => checked({ incoming: { ...signedIn, mailbox }, outgoing: accepted });
const noSent = showing(inbox);
const prefixed = showing(inside);

const trustingRefused = checked({ incoming: accepted, outgoing: refused() }, acted(trusting, { kind: 'go-on' }));
const keptRefused = checked({ incoming: refused(), outgoing: null }, acted(kept, { kind: 'go-on' }));

describe('the first row of the export page', () => {
  it.each<[string, WizardState, string | null, string | null]>([
    ['both signed in', checked({ incoming: accepted, outgoing: accepted }), 'pass', 'export-page.result.signed-in'],
    ['only one signed in', checked({ incoming: accepted, outgoing: null }), 'pass', 'export-page.result.signed-in'],
    ['one refused', checked({ incoming: accepted, outgoing: refused() }), 'warn', 'export-page.result.refused'],
    ['a mailbox without a folder for sent messages', noSent, 'warn', 'export-page.result.signed-in'],
    ['a mailbox whose folders are inside the inbox', prefixed, 'pass', 'export-page.result.signed-in'],
    ['no sign-in', atSettings(), null, null],
    ['an accepted certificate', trusting, 'warn', 'export-page.result.not-verified'],
    ['a server that did not answer', kept, 'warn', 'export-page.result.not-confirmed'],
    ['a refusal beside an accepted certificate', trustingRefused, 'warn', 'export-page.result.refused'],
    ['a refusal beside a server that did not answer', keptRefused, 'warn', 'export-page.result.refused'],
  ])('is right for %s', (_, state, tone, title) => {
    const result = exportResult(state);
    expect([result?.tone ?? null, result?.title.id ?? null]).toEqual([tone, title]);
  });

  it('says what is to know of the mailbox in place of the times', () => {
    expect(exportResult(noSent)?.more?.id).toBe('check.sent-folder-missing');
    expect(exportResult(prefixed)?.more).toEqual({ id: 'sign-in.mailbox.prefix', values: { prefix: 'INBOX.' } });
    expect(mailboxNotes(noSent.account).map(({ id }) => id)).toEqual(['check.sent-folder-missing']);
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
