import { describe, expect, it } from 'vitest';
import { settingsCard } from '../../../electron/core/programs/settings-card';
import { settingsToExport } from '../../../electron/core/wizard/settings-to-export';
import type { WizardState } from '../../../electron/core/wizard/wizard-state';
import { sayIn } from '../../../electron/words/format-message';
import { sampleCandidate, silentPort, workingPort } from '../run/sample-run';
import { accepted, acted, atSettings, checked } from '../wizard/wizard-after';

const say = sayIn('en');

function cardOf({ account }: WizardState) {
  return settingsCard(settingsToExport(account), '24 November 2026');
}

describe('the settings card', () => {
  it('says who, where, what was tested and when, and where else to go, but no password', () => {
    const card = cardOf(checked({ incoming: accepted, outgoing: accepted }));
    expect(card).toMatchObject({
      address: 'jane@example.net',
      name: 'Jane Doe',
      servers: {
        incoming: { host: 'mail.example.net', port: 993 },
        outgoing: { port: 587, login: 'jane@example.net' },
      },
    });
    expect(card?.notes.map(say)).toEqual([
      'Both servers were reached on 24 November 2026. Both sign-ins worked.',
      'Sending wants a sign-in, with the login name and password of receiving.',
      'Where port 587 is blocked, use mail.example.net, port 465, SSL/TLS.',
      'The password is the one of your mailbox.',
      'The password is not on this card.',
      'Do not accept certificate warnings.',
    ]);
  });

  it('says which server is not proven, and who names it', () => {
    const silent = silentPort(587);
    const settings = atSettings({ outgoing: silent, alternatives: [sampleCandidate(), silent] });
    const kept = acted(settings, { kind: 'keep-server', direction: 'outgoing', server: silent });
    expect(cardOf(kept)?.notes.map(say)).toEqual(
      expect.arrayContaining([
        'One server was reached on 24 November 2026.',
        'mail.example.net gave no answer on port 587. The provider’s settings file names it.',
      ]),
    );
  });

  it('holds one direction where the other has no server', () => {
    const card = cardOf(atSettings({ outgoing: null, outcome: 'partly-found', alternatives: [sampleCandidate()] }));
    expect(card?.servers).toMatchObject({ incoming: { port: 993 }, outgoing: null });
  });

  it('is none without an address', () => {
    const found = { address: null, input: { text: 'example.net', kind: 'domain' } } as const;
    expect(cardOf(atSettings({ ...found, outgoing: workingPort(587) }))).toBeNull();
  });
});
