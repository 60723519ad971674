import { expect, it } from 'vitest';
import type { VerifiedChannel } from '../../../../electron/contract/published-check';
import { message } from '../../../../electron/core/message';
import { publish } from '../../../../electron/core/programs/publish/publish';
import { channelOfLine, channelRows } from '../../../../electron/core/wizard/export/published-channels';
import { previewOf } from '../../../../electron/main/program-output';
import { account, requestFor } from '../../programs/canonical-accounts';
import { sayIds } from '../../say-ids';

function rows(verified: readonly VerifiedChannel[]) {
  const preview = previewOf(publish, requestFor(account()));
  if (!preview.ok) throw new Error('Nothing can be published');
  return channelRows(preview, verified).map(({ name, state, tone, why }) => [
    name.id.replace('publish-page.channel.', ''),
    state.id.replace('publish-page.state.', ''),
    tone,
    why && sayIds(why),
  ]);
}

it('says what is not checked and what is not possible, before the domain is asked', () => {
  expect(rows([])).toEqual([
    ['autoconfig', 'not-checked', 'wait', null],
    ['srv', 'not-checked', 'wait', null],
    ['autodiscover', 'not-checked', 'wait', null],
    ['mobileconfig', 'not-checked', 'wait', null],
    ['pacc', 'not-possible', 'quiet', 'export.publish.pacc.port(outgoing, 465, 587)'],
  ]);
});

it('finds the settings file at either of its places', () => {
  const found = { seen: null, expected: null, message: null } as const;
  const [file] = rows([
    { channel: 'autoconfig', state: 'missing', ...found },
    { channel: 'well-known', state: 'live', ...found },
  ]);
  expect(file?.[1]).toBe('live');
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
    ['live', 'pass', null],
    ['wrong', 'fail', sayIds(why)],
    ['old', 'warn', null],
    ['optional', 'quiet', null],
    ['not-possible', 'quiet', 'export.publish.pacc.port(outgoing, 465, 587)'],
  ]);
});
