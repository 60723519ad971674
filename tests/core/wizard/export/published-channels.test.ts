import { expect, it } from 'vitest';
import type { VerifiedChannel } from '../../../../electron/contract/published-check';
import { message } from '../../../../electron/core/message';
import { publish } from '../../../../electron/core/programs/publish/publish';
import { channelOfLine, channelRows } from '../../../../electron/core/wizard/export/published-channels';
import { previewOf } from '../../../../electron/main/program-output';
import { sayIn } from '../../../../electron/words/format-message';
import { account, requestFor } from '../../programs/canonical-accounts';

const say = sayIn('en');

function rows(verified: readonly VerifiedChannel[]) {
  const preview = previewOf(publish, requestFor(account()));
  if (!preview.ok) throw new Error('Nothing can be published');
  return channelRows(preview, verified).map(({ name, state, tone, why }) => [
    say(name),
    say(state),
    tone,
    why && say(why),
  ]);
}

it('says what is not checked and what is not possible, before the domain is asked', () => {
  expect(rows([])).toEqual([
    ['Settings file', 'Not checked', 'wait', null],
    ['Service records', 'Not checked', 'wait', null],
    ['Autodiscover', 'Not checked', 'wait', null],
    ['Apple profile', 'Not checked', 'wait', null],
    ['Settings record', 'Not possible', 'quiet', 'PACC can only name port 465. These settings use 587 for sending.'],
  ]);
});

it('finds the settings file at either of its places', () => {
  const found = { seen: null, expected: null, message: null } as const;
  const [file] = rows([
    { channel: 'autoconfig', state: 'missing', ...found },
    { channel: 'well-known', state: 'live', ...found },
  ]);
  expect(file?.[1]).toBe('Live');
});

it('knows the channel of each line of the zone', () => {
  const lines = ['_imaps._tcp   SRV 0 1 993 a.', 'autoconfig   CNAME www', 'autodiscover   CNAME www'];
  const pacc = ['_ua-auto-config   TXT "v=UAAC1"', 'ua-auto-config   CNAME www'];
  expect([...lines, ...pacc].map(channelOfLine)).toEqual(['srv', 'autoconfig', 'autodiscover', 'pacc', 'pacc']);
});

it('says what became of each channel, with the reason, and keeps what is not possible', () => {
  const why = message('publish-page.channels');
  const found = { seen: null, expected: null, message: null } as const;
  expect(
    rows([
      { channel: 'autoconfig', state: 'live', ...found },
      { channel: 'srv', state: 'wrong', ...found, message: why },
      { channel: 'autodiscover', state: 'old', ...found },
      { channel: 'mobileconfig', state: 'missing', ...found },
      { channel: 'pacc', state: 'missing', ...found },
    ]).map(([, ...rest]) => rest),
  ).toEqual([
    ['Live', 'pass', null],
    ['Wrong', 'fail', say(why)],
    ['Old answer', 'warn', null],
    ['Missing', 'fail', null],
    ['Not possible', 'quiet', 'PACC can only name port 465. These settings use 587 for sending.'],
  ]);
});
