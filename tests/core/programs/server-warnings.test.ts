import { describe, expect, it } from 'vitest';
import { serverWarnings } from '../../../electron/core/programs/choose-server';
import { sampleCandidate } from '../run/sample-run';

const untested = {
  ...sampleCandidate({ proven: false, state: 'skipped', source: 'typed' }),
  login: 'jane',
  signIn: 'password',
} as const;

describe('the warning of a server that is not proven', () => {
  const place = { host: 'mail.example.net', port: 993 };

  it.each([
    ['skipped', 'skipped'],
    ['refused', 'refused'],
    ['no-answer', 'no-answer'],
    ['no-entry', 'no-entry'],
    ['failed', 'failed'],
  ] as const)('says of one that is %s what became of its test', (state, told) => {
    expect(serverWarnings([{ ...untested, state }])).toContainEqual({
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
    expect(serverWarnings([{ ...untested, source }])).toContainEqual({
      id: 'export.warning.not-proven',
      values: { ...place, state: 'skipped', origin },
    });
  });
});
