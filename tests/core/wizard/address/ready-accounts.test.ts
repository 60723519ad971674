import { describe, expect, it } from 'vitest';
import { readyAccounts } from '../../../../electron/core/wizard/address/ready-accounts';
import type { WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import { sampleCandidate, sampleCertificate, sampleHeard, silentPort } from '../../run/sample-run';
import { sendingInDoubt } from '../server-in-doubt';
import { accepted, acted, atSettings, checked, refused } from '../wizard-after';

const certificate = { ...sampleCertificate, trusted: 'accepted' } as const;
const trusting = sampleCandidate({ heard: sampleHeard({ certificate }) });
const silent = silentPort(587);

/** Sending is kept though its port never answered. */
function keptSilent(incoming = sampleCandidate()): WizardState {
  const settings = atSettings({ incoming, outgoing: silent, alternatives: [incoming, silent] });
  return acted(settings, { kind: 'keep-server', direction: 'outgoing', server: silent });
}

describe('an account that was set up before', () => {
  it.each<[string, WizardState, 'pass' | 'warn', string]>([
    ['both signed in', checked({ incoming: accepted, outgoing: accepted }), 'pass', 'address.ready.signed-in'],
    ['sending refused', checked({ incoming: accepted, outgoing: refused() }), 'warn', 'export-page.result.refused'],
    ['no sign-in', atSettings(), 'pass', 'address.ready.not-signed-in'],
    ['an accepted certificate', atSettings({ incoming: trusting }), 'warn', 'address.ready.not-verified'],
    ['a kept port that never answered', keptSilent(), 'warn', 'address.ready.not-confirmed'],
    ['one side accepted, the other silent', keptSilent(trusting), 'warn', 'address.ready.not-confirmed'],
    ['a certificate in doubt that nobody accepted', sendingInDoubt(), 'warn', 'address.ready.not-confirmed'],
  ])('says how far it was tested: %s', (_, state, tone, said) => {
    const [shown] = readyAccounts(acted(state, { kind: 'set-up-another' })).shown;
    expect([shown?.tone, shown?.more[0].id]).toEqual([tone, said]);
  });

  it('names a direction that alone was signed in to', () => {
    const { shown } = readyAccounts(acted(checked({ incoming: accepted, outgoing: null }), { kind: 'set-up-another' }));
    expect(shown[0]?.more[0]).toEqual({ id: 'address.ready.signed-in', values: { directions: 'incoming' } });
  });

  it('is one of at most three that are named, the newest first', () => {
    const addresses = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@example.net`);
    const one = acted(atSettings(), { kind: 'set-up-another' }).finished;
    const finished = addresses.flatMap((address) =>
      one.map((each) => ({ ...each, settings: { ...each.settings, address } })),
    );
    const { shown, others } = readyAccounts({ ...atSettings(), finished });
    expect([shown.map(({ address }) => address), others]).toEqual([
      ['e@example.net', 'd@example.net', 'c@example.net'],
      2,
    ]);
  });
});
