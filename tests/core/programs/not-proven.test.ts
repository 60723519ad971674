import { describe, expect, it } from 'vitest';
import { notProvenLine, notProvenWarning } from '../../../electron/core/programs/not-proven';
import { sayIn } from '../../../electron/words/format-message';
import { sampleCandidate } from '../run/sample-run';

const say = sayIn('en');
const untested = sampleCandidate({ proven: false, state: 'skipped', source: 'typed' });

describe('the warning of a server that is not proven', () => {
  it.each([
    ['skipped', 'mail.example.net, port 993, was not tested.'],
    ['refused', 'mail.example.net refused the connection on port 993.'],
    ['no-answer', 'mail.example.net gave no answer on port 993.'],
    ['no-entry', 'mail.example.net was not found.'],
    ['failed', 'mail.example.net, port 993, was tested and did not work.'],
  ] as const)('says of one that is %s what became of its test', (state, told) => {
    expect(say(notProvenWarning({ ...untested, state }))).toBe(`${told} These settings are as they were typed.`);
  });

  it.each([
    ['typed', 'These settings are as they were typed.'],
    ['autoconfig', 'The provider’s settings file names it.'],
    ['pacc', 'The provider’s settings file names it.'],
    ['ispdb', 'A list of providers names it.'],
    ['srv', 'DNS names it.'],
    ['guess', 'Nobody names it: it is a guess.'],
  ] as const)('says of one from %s who names it', (source, named) => {
    const warning = notProvenWarning({ ...untested, source });
    expect(say(warning)).toBe(`mail.example.net, port 993, was not tested. ${named}`);
  });
});

describe('the line of a card', () => {
  it('says what became of the test', () => {
    expect(say(notProvenLine(untested))).toBe('Tested: no');
    expect(say(notProvenLine({ ...untested, state: 'no-answer' }))).toBe('Tested: the server gave no answer.');
  });
});
