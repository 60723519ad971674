import { describe, expect, it } from 'vitest';
import { printableSay, readableSay } from '../../electron/cli/printable-say';
import { message } from '../../electron/core/message';
import { sayIn } from '../../electron/words/format-message';

const sayInFiles = printableSay(sayIn('en'));
const say = readableSay(sayInFiles);

describe('the sentences of commands', () => {
  it('name hosts as people write them, and in files in ASCII alone', () => {
    const sentence = message('page.said', { host: 'mail.xn--bcher-kva.example' });
    expect(say(sentence)).toBe('mail.bücher.example (mail.xn--bcher-kva.example) said:');
    expect(sayInFiles(sentence)).toBe('mail.xn--bcher-kva.example said:');
  });

  it('are lines without control characters', () => {
    expect(say(message('page.seen', { seen: 'one\u001b[2Jtwo\nthree' }))).toBe('Seen: onetwo three');
  });
});
