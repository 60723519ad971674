import { expect, it } from 'vitest';
import { sourceSchema } from '../../../../electron/contract/candidate';
import { channels } from '../../../../electron/core/audit/summary/channel';

it('has a channel for every source that is not the person', () => {
  expect(new Set(channels)).toEqual(
    new Set([...sourceSchema.options.filter((source) => source !== 'typed'), 'mx-guess']),
  );
});

it('begins with what the domain publishes, and ends with guesses', () => {
  expect(channels).toEqual([
    ...['autoconfig', 'well-known', 'pacc', 'mailconf', 'srv', 'autodiscover'],
    ...['table', 'ispdb', 'mx', 'mx-guess', 'guess'],
  ]);
});
