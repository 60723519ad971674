import { expect, it } from 'vitest';
import { drawBlocks } from '../../../electron/cli/layout/draw-blocks';
import { verifiedPage } from '../../../electron/cli/pages/verified-page';
import { message } from '../../../electron/core/message';
import type { VerifiedDomain } from '../../../electron/core/verify-published/verified-domain';
import { de } from '../../../electron/words/de';
import { sayIn } from '../../../electron/words/format-message';

const makes = {
  makes: 'wrong',
  party: 'you',
  message: message('verify.told-nobody'),
  seen: '',
  expected: null,
} as const;
const verified: VerifiedDomain = {
  domain: 'example.net',
  channels: [],
  problems: (['autoconfig', 'well-known', 'srv'] as const).map((channel) => ({ channel, ...makes })),
  programs: [],
  nameServers: 1,
  isWell: false,
};

it.each([
  ['en', undefined, 'Settings file, Settings file (website), Service records · Your turn'],
  ['de', de, 'Settings file, Settings file (website) und Service records · Your turn'],
])('lists the channels that one mistake spoils as the language does: %s', (tag, words, listed) => {
  const page = drawBlocks(verifiedPage(verified, { say: sayIn(tag, words) }), {
    columns: 0,
    isColoured: false,
    hasUnicode: true,
  });
  expect(page).toContain(listed);
});
