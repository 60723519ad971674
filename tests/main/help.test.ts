import { describe, expect, it } from 'vitest';
import { failed, ok } from '../../electron/contract/result';
import { openHelp } from '../../electron/main/help';
import { createPageOpener } from '../../electron/main/page-opener';

const pages = new Map([
  ['gmail', 'https://help.example/gmail'],
  ['old', 'http://help.example/old'],
]);

describe('a help page', () => {
  it.each([
    ['gmail', ok(null), ['https://help.example/gmail']],
    ['old', failed('unknown-help'), []],
    ['nobody', failed('unknown-help'), []],
  ])('is opened where the list has it at an https address: %s', async (id, outcome, expected) => {
    const opened: string[] = [];
    const openPage = createPageOpener(async (url) => void opened.push(url));
    expect(await openHelp({ id }, pages, openPage)).toEqual(outcome);
    expect(opened).toEqual(expected);
  });

  it('has its address in the sentence where no browser can be opened', async () => {
    const openPage = createPageOpener(() => Promise.reject(new Error('No application is registered')));
    expect(await openHelp({ id: 'gmail' }, pages, openPage)).toMatchObject({
      failure: { id: 'window.page-not-opened', values: { url: 'https://help.example/gmail' } },
    });
  });
});
