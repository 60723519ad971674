import { describe, expect, it } from 'vitest';
import { drawBlocks } from '../../../electron/cli/layout/draw-blocks';
import { verifiedPage } from '../../../electron/cli/pages/verified-page';
import { message } from '../../../electron/core/message';
import type { PublishedProblem } from '../../../electron/core/verify-published/rules/rule';
import type { VerifiedDomain } from '../../../electron/core/verify-published/verified-domain';
import { de } from '../../../electron/words/de';
import { sayIn } from '../../../electron/words/format-message';

const host = 'imap.example.net';
const alias: PublishedProblem = {
  channel: 'srv',
  makes: 'note',
  party: 'you',
  message: message('verify.alias-target', { host }),
  seen: `${host}\nimap.hoster.example`,
  expected: null,
};

function verifiedWith(...problems: readonly PublishedProblem[]): VerifiedDomain {
  return { domain: 'example.net', channels: [], problems, programs: [], nameServers: 2, isWell: true };
}

/** The page of a domain with this problem, as its data. */
function pageOf(problem: PublishedProblem): string {
  // A sentence that has none of its values, as other languages may lack some.
  return JSON.stringify(verifiedPage(verifiedWith(problem), { say: ({ id }) => id }));
}

describe('a mistake of a domain', () => {
  it('has its evidence below it', () => {
    expect(pageOf(alias)).toContain(host);
    expect(pageOf(alias)).toContain('imap.hoster.example');
  });

  it('has none below it that its message says already, however that sounds', () => {
    expect(pageOf({ ...alias, isSeenSaid: true })).not.toContain(host);
  });

  it.each([
    ['en', undefined, 'Settings file, Settings file (website), Service records · Your turn'],
    ['de', de, 'Settings file, Settings file (website) und Service records · Your turn'],
  ])('has the channels that it spoils as a list of the language: %s', (tag, words, listed) => {
    const spoilt = (['autoconfig', 'well-known', 'srv'] as const).map(
      (channel): PublishedProblem => ({ ...alias, channel, makes: 'wrong', message: message('verify.told-nobody') }),
    );
    const page = drawBlocks(verifiedPage(verifiedWith(...spoilt), { say: sayIn(tag, words) }), {
      columns: 0,
      isColoured: false,
      hasUnicode: true,
    });
    expect(page).toContain(listed);
  });
});
