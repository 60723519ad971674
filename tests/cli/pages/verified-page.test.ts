import { describe, expect, it } from 'vitest';
import { verifiedPage } from '../../../electron/cli/pages/verified-page';
import { message } from '../../../electron/core/message';
import type { PublishedProblem } from '../../../electron/core/verify-published/rules/rule';

const host = 'imap.example.net';
const alias: PublishedProblem = {
  channel: 'srv',
  makes: 'note',
  party: 'you',
  message: message('verify.alias-target', { host }),
  seen: `${host}\nimap.hoster.example`,
  expected: null,
};

/** The page of a domain with this problem, as its data. */
function pageOf(problem: PublishedProblem): string {
  const found = { channels: [], problems: [problem], programs: [], nameServers: 2, isWell: true };
  // A sentence that has none of its values, as other languages may lack some.
  return JSON.stringify(verifiedPage({ domain: 'example.net', ...found }, { say: ({ id }) => id }));
}

describe('a mistake of a domain', () => {
  it('has its evidence below it', () => {
    expect(pageOf(alias)).toContain(host);
    expect(pageOf(alias)).toContain('imap.hoster.example');
  });

  it('has none below it that its message says already, however that sounds', () => {
    expect(pageOf({ ...alias, isSeenSaid: true })).not.toContain(host);
  });
});
