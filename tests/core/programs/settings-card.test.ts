import { describe, expect, it } from 'vitest';
import type { ExportableSettings } from '../../../electron/contract/exportable-settings';
import { settingsCard } from '../../../electron/core/programs/settings-card';
import { settingsToExport } from '../../../electron/core/wizard/export/settings-to-export';
import type { WizardState } from '../../../electron/core/wizard/state/wizard-state';
import { sampleCandidate, silentPort, workingPort } from '../run/sample-run';
import { sayIds } from '../say-ids';
import { accepted, acted, atSettings, checked } from '../wizard/wizard-after';

function cardOf({ account }: WizardState) {
  return settingsCard(settingsToExport(account), '2026-11-24');
}

describe('the settings card', () => {
  it('has address, servers, tests with their day and another port, but no password', () => {
    const card = cardOf(checked({ incoming: accepted, outgoing: accepted }));
    expect(card).toMatchObject({
      address: 'jane@example.net',
      name: 'Jane Doe',
      servers: {
        incoming: { host: 'mail.example.net', port: 993 },
        outgoing: { port: 587, login: 'jane@example.net' },
      },
    });
    expect(card?.foot.map(sayIds)).toEqual([
      'export-page.card.tested(2, 2, 2026-11-24)',
      'export.card.certificate-warnings',
    ]);
    expect(card?.fallback).toMatchObject({ host: 'mail.example.net', port: 465 });
    expect(card?.password.id).toBe('export.card.normal-password');
    expect(card?.warnings).toEqual([]);
  });

  it('has the code for the phone app where these very servers fit in one, without the password', () => {
    const state = checked({ incoming: accepted, outgoing: accepted });
    const [, , incoming, outgoing] = JSON.parse(cardOf(state)?.code ?? '[]');
    expect(incoming.slice(1, 3)).toEqual(['mail.example.net', 993]);
    expect(outgoing[0][0].slice(1, 3)).toEqual(['mail.example.net', 587]);
    expect(outgoing[0][1]).toEqual(['jane@example.net', 'Jane Doe']);
  });

  it.each<[string, Partial<ExportableSettings>]>([
    ['an account without an address', { address: null }],
    ['an address beyond ASCII', { address: 'jäne@example.net' }],
    ['a name that is too long for one', { name: 'x'.repeat(900) }],
    ['a server without encryption', { outgoing: workingPort(587, { security: 'none' }) }],
    ['an account without sending', { outgoing: null, alternatives: [] }],
  ])('has no code for %s', (_, changes) => {
    const settings = settingsToExport(checked({ incoming: accepted, outgoing: accepted }).account);
    expect(settingsCard({ ...settings, ...changes }, '2026-11-24')?.code).toBeNull();
  });

  it('says that sending has a password of its own, also where the login name is the same', () => {
    const noteOf = (state: WizardState) => cardOf(state)?.foot.map(sayIds)[1];
    const own = { ...accepted, hasOwnPassword: true } as const;
    expect(noteOf(checked({ incoming: accepted, outgoing: own }))).toBe('export-page.card.sending.own(same)');
    expect(noteOf(checked({ incoming: accepted, outgoing: { ...accepted, login: 'jd' } }))).toBe(
      'export-page.card.sending.own(own)',
    );
  });

  it('says which server is not proven, and where it comes from', () => {
    const silent = silentPort(587);
    const settings = atSettings({ outgoing: silent, alternatives: [sampleCandidate(), silent] });
    const kept = acted(settings, { kind: 'keep-server', direction: 'outgoing', server: silent });
    expect(cardOf(kept)?.warnings.map(sayIds)).toEqual([
      'export.warning.not-proven(mail.example.net, 587, no-answer, document)',
    ]);
    expect(cardOf(kept)?.foot.map(sayIds)).toContain('export-page.card.tested(1, 0, 2026-11-24)');
  });

  it('holds one direction where the other has no server', () => {
    const card = cardOf(atSettings({ outgoing: null, outcome: 'partly-found', alternatives: [sampleCandidate()] }));
    expect(card?.servers).toMatchObject({ incoming: { port: 993 }, outgoing: null });
  });

  it('leaves room for an address that is not known', () => {
    const found = { address: null, input: { text: 'example.net', kind: 'domain' } } as const;
    const outgoing = { ...workingPort(587), login: null };
    const settings = settingsToExport(atSettings({ ...found, outgoing }).account);
    expect(settingsCard(settings, '2026-11-24', 'example.net')).toMatchObject({
      address: null,
      domain: 'example.net',
      servers: { outgoing: { login: null } },
    });
  });
});
