import { expect, it } from 'vitest';
import { addressTypo } from '../../../electron/core/checks/address-typo';
import { findingsOf } from '../../../electron/core/conclusion/run-findings';
import { openRelayPort, refusedPort, sampleCandidate, silentPort } from '../run/sample-run';
import { evidenceOf, exchangers, noSuchDomain } from './evidence-of';

const slip = { domain: 'gmial.com', address: 'jane@gmial.com' };

it('suggests the address that was meant, in place of every other reason', () => {
  for (const observed of [noSuchDomain, exchangers(['']), exchangers(['park-mx.above.com']), exchangers([])]) {
    expect(findingsOf(evidenceOf([], { ...slip, observed }))).toMatchObject([
      {
        id: 'address-typo',
        party: 'you',
        message: { values: { host: 'gmial.com', domain: 'gmail.com' } },
        actions: [{ kind: 'edit-address', suggestion: 'jane@gmail.com' }, { kind: 'enter-by-hand' }],
      },
    ]);
  }
});

it.each([
  ['the domain resembles no well-known one', {}],
  ['it is short, and many real domains are as near', { domain: 'gmy.de', address: 'jane@gmy.de' }],
  [
    'a source of it waits for the address',
    { ...slip, sourceOutcomes: new Map([['autodiscover', { state: 'needs-address', failure: null }]] as const) },
  ],
])('passes where %s', (_what, changes) => {
  expect(addressTypo.judge(evidenceOf([], changes))).toEqual({ kind: 'passed' });
});

it('passes where the domain has servers, whether they work from here or not', () => {
  expect(addressTypo.judge(evidenceOf([sampleCandidate()], slip))).toEqual({ kind: 'passed' });
  const silent = silentPort(587);
  const chosen = { incoming: null, outgoing: silent };
  expect(addressTypo.judge(evidenceOf([silent], { ...slip, chosen }))).toEqual({ kind: 'passed' });
});

it('counts a guessed server that was heard, but not one that only takes mail from other servers', () => {
  const guess = { source: 'guess', sources: ['guess'], proven: false } as const;
  const heard = sampleCandidate({ ...guess, state: 'failed', failure: { code: 'closed', stage: 'greeting' } });
  expect(addressTypo.judge(evidenceOf([heard], slip))).toEqual({ kind: 'passed' });
  expect(addressTypo.judge(evidenceOf([openRelayPort(guess)], slip))).toMatchObject({ kind: 'found' });
});

it('passes where a guessed server is silent, because the network may keep it from answering', () => {
  const guess = { source: 'guess', sources: ['guess'], proven: false } as const;
  expect(addressTypo.judge(evidenceOf([{ ...silentPort(993), ...guess }], slip))).toEqual({ kind: 'passed' });
  expect(addressTypo.judge(evidenceOf([{ ...refusedPort(993), ...guess }], slip))).toMatchObject({ kind: 'found' });
});

it('has nothing to say of a listed domain, nor where no address was typed', () => {
  expect(addressTypo.judge(evidenceOf([], { ...slip, isDomainListed: true }))).toEqual({ kind: 'not-applicable' });
  expect(addressTypo.judge(evidenceOf([], { ...slip, address: null }))).toEqual({ kind: 'not-applicable' });
});
