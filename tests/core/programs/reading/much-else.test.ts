import { describe, expect, it } from 'vitest';
import { settingsReaders } from '../../../../electron/core/programs/readers';
import { isThorough } from '../../../fakes/thoroughness';
import { readSample } from './read-sample';
import { type Sample, samplesOf } from './samples';

/** How a line that says nothing begins, for each program whose files have such lines. */
const comments: Readonly<Record<string, string>> = {
  ...{ msmtp: '#', mutt: '#', mbsync: '#', aerc: '#', fetchmail: '#', offlineimap: '#', getmail: '#', himalaya: '#' },
  ...{ laravel: '#', symfony: '#' },
};

const megabytes = isThorough ? 3 : 1;

describe('settings below megabytes of comments', () => {
  it.each(Object.entries(comments))('are the same: %s', { timeout: 120_000 }, (program, sign) => {
    const sample = samplesOf(program).find(({ isFolder, expected }) => !isFolder && expected.accounts.length > 0);
    if (sample === undefined) throw new Error(`${program} has no sample with an account`);
    expect(readSample(commented(sample, sign), settingsReaders).accounts).toEqual(sample.expected.accounts);
  });
});

/** A sample with comments before and behind it, in which other accounts and the end of everything stand. */
function commented(sample: Sample, sign: string): Sample {
  const line = `${sign} set folder="imaps://no.example" ' ]]> */ \u{1f4ec} host no.example password hunter2\n`;
  const before = Buffer.from(line.repeat((megabytes * 1_000_000) / line.length));
  const files = sample.files.map((file) => ({
    ...file,
    content: new Uint8Array(Buffer.concat([before, file.content, Buffer.from('\n'), before])),
  }));
  return { ...sample, files };
}
