import { describe, expect, it } from 'vitest';
import { notProvenLine, notProvenWarning } from '../../../electron/core/programs/not-proven';
import { sampleCandidate } from '../run/sample-run';

const untested = sampleCandidate({ proven: false, state: 'skipped', source: 'typed' });

describe('the warning of a server that is not proven', () => {
  const place = { host: 'mail.example.net', port: 993 };

  it.each([
    ['skipped', 'skipped'],
    ['refused', 'refused'],
    ['no-answer', 'no-answer'],
    ['no-entry', 'no-entry'],
    ['failed', 'failed'],
  ] as const)('says of one that is %s what became of its test', (state, told) => {
    expect(notProvenWarning({ ...untested, state })).toEqual({
      id: 'export.warning.not-proven',
      values: { ...place, state: told, origin: 'typed' },
    });
  });

  it.each([
    ['typed', 'typed'],
    ['autoconfig', 'document'],
    ['pacc', 'document'],
    ['ispdb', 'list'],
    ['srv', 'dns'],
    ['guess', 'guess'],
  ] as const)('says of one from %s who names it', (source, origin) => {
    expect(notProvenWarning({ ...untested, source })).toEqual({
      id: 'export.warning.not-proven',
      values: { ...place, state: 'skipped', origin },
    });
  });
});

describe('the line of a card', () => {
  it('says how the test ended', () => {
    const id = 'export.card.not-tested';
    expect(notProvenLine(untested)).toEqual({ id, values: { state: 'skipped' } });
    expect(notProvenLine({ ...untested, state: 'no-answer' })).toEqual({ id, values: { state: 'no-answer' } });
  });
});
