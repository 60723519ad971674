import { expect, it } from 'vitest';
import type { Candidate, StepState } from '../../../../electron/contract/candidate';
import { servicesNotOffered } from '../../../../electron/core/wizard/export/services-not-offered';
import { sampleCandidate, workingPort } from '../../run/sample-run';
import { atSettings } from '../wizard-after';

function pop995(state: StepState, host = 'mail.example.net'): Candidate {
  return sampleCandidate({ protocol: 'pop3', host, port: 995, state, proven: state === 'works', heard: null });
}

const refused465 = { ...workingPort(465), proven: false, state: 'refused' } as const;
const refused587 = { ...workingPort(587), proven: false, state: 'refused' } as const;

it.each<[string, readonly Candidate[], readonly string[]]>([
  ['a refused port of a host that works', [pop995('refused')], ['pop3 tls']],
  ['a port that works', [pop995('works')], []],
  ['a port that gave no answer', [pop995('no-answer')], []],
  ['a port that was not needed', [pop995('not-needed')], []],
  ['a port that no longer had to be tried', [pop995('skipped')], []],
  ['a refusal by a host that does not work otherwise', [pop995('refused', 'other.example.net')], []],
  ['refusals by two hosts', [pop995('refused'), pop995('refused', 'pop.example.net')], ['pop3 tls']],
  ['one host that was not asked', [pop995('refused'), pop995('not-needed', 'pop.example.net')], []],
  ['465 refused while 587 works', [refused465], ['smtp tls']],
  ['587 refused while 2525 works', [refused587, workingPort(2525)], []],
  ['nothing that was looked at', [], []],
])('with %s', (_, alternatives, expected) => {
  const outgoing = alternatives.find(({ port }) => port === 2525) ?? workingPort(587);
  const { account } = atSettings({ incoming: sampleCandidate(), outgoing, alternatives: [...alternatives] });
  expect(servicesNotOffered(account).map(({ protocol, security }) => `${protocol} ${security}`)).toEqual(expected);
});
