import { describe, expect, it } from 'vitest';
import type { CertificateTrust } from '../../../../electron/contract/certificate';
import { headlineOf } from '../../../../electron/core/wizard/frame/headline-of';
import { stepsOf } from '../../../../electron/core/wizard/frame/steps-of';
import { pairHalf } from '../../../../electron/core/wizard/settings/pair-half';
import { serverChoices } from '../../../../electron/core/wizard/settings/server-choices';
import { worksUnverified } from '../../../../electron/core/wizard/settings/works-unverified';
import { sampleCandidate, sampleCertificate, sampleHeard, workingPort } from '../../run/sample-run';
import { accepted, acted, atSettings, checked } from '../wizard-after';

function heardWith(trusted: CertificateTrust) {
  return sampleHeard({ certificate: { ...sampleCertificate, trusted } });
}

const incoming = sampleCandidate({ heard: heardWith('accepted') });
const outgoing = workingPort(587);
const settings = atSettings({ incoming, outgoing, alternatives: [incoming, outgoing] });

describe('a server that works only with a certificate that the person accepted', () => {
  it.each([
    ['public', false],
    ['this-computer', false],
    ['given', false],
    ['accepted', true],
  ] as const)('is told by the trust %s: %s', (trusted, isUnverified) => {
    const server = sampleCandidate({ heard: heardWith(trusted) });
    expect(worksUnverified(atSettings({ incoming: server }).account, 'incoming')).toBe(isUnverified);
  });

  it('is amber in its card, among the ways and in the rail, and never just works', () => {
    expect(pairHalf(settings, 'incoming')).toMatchObject({
      tone: 'warn',
      state: { id: 'wizard.pair.works-unverified' },
    });
    expect(pairHalf(settings, 'outgoing')).toMatchObject({ tone: 'pass', state: { id: 'wizard.pair.works' } });
    expect(serverChoices(settings, 'incoming').usable[0]).toMatchObject({
      tone: 'warn',
      state: { id: 'settings.way.not-verified' },
    });
    expect(stepsOf(settings)[2]).toMatchObject({ isDoubtful: true, receipt: { id: 'settings.receipt.unverified' } });
    expect(headlineOf(settings)).toEqual({
      title: { id: 'settings.headline.accepted', values: {} },
      more: { id: 'settings.headline.accepted.more', values: { which: 'incoming' } },
    });
  });

  it('stays so on the pages that follow', () => {
    const signIn = acted(settings, { kind: 'go-on' });
    expect(stepsOf(signIn)[2]).toMatchObject({ state: 'done', isDoubtful: true });
    const signedIn = checked({ incoming: accepted, outgoing: accepted }, signIn);
    expect(pairHalf(signedIn, 'incoming')).toMatchObject({
      tone: 'warn',
      state: { id: 'wizard.pair.signed-in-unverified' },
    });
    expect(pairHalf(signedIn, 'outgoing')).toMatchObject({ tone: 'pass', state: { id: 'wizard.pair.signed-in' } });
    expect(stepsOf(atSettings())[2]?.isDoubtful).toBe(false);
  });
});
