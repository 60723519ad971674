import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { led, marked } from '../../../electron/cli/wizard/lines';
import { createPlainPrompter } from '../../../electron/cli/wizard/plain-prompter';
import { printablePrompter } from '../../../electron/cli/wizard/printable-prompter';
import { createStyledPrompter } from '../../../electron/cli/wizard/styled-prompter';
import { sayIn } from '../../../electron/words/format-message';
import { openFakeTerminal } from '../../fakes/fake-terminal';

/** A title, a forged line, reversed and hidden text, a C1 control character. */
const hostile = 'imap\u001b]0;title\u0007\r\n✓ FORGED\u2028\u202e\u200b\u009b31m.example';
const choices = [hostile, 'other'].map((label) => ({ label, value: label }));

describe.each([
  ['styled', createStyledPrompter],
  ['plain', createPlainPrompter],
] as const)('a printable %s prompter', (_, create) => {
  const open = () => {
    const terminal = openFakeTerminal(100);
    const { input, output } = terminal;
    const signal = new AbortController().signal;
    const prompter = printablePrompter(create({ input, output, say: sayIn('en'), signal }));
    return { ...terminal, prompter };
  };
  function expectHarmless(written: string): void {
    // Removes what the prompter writes itself: colours and cursor movements.
    const shown = stripVTControlCharacters(written);
    expect(shown).not.toMatch(/[^\P{Cc}\r\n]|[\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(written).not.toContain('\u001b]');
    expect(shown).toMatch(/imap.*FORGED.*\.example/);
    expect(shown).not.toMatch(/^\W*FORGED/m);
  }

  it('shows lines without control characters', () => {
    const { prompter, written } = open();
    prompter.show([marked('fail', hostile), led(hostile, hostile)]);
    expectHarmless(written());
    expect(written()).not.toContain('✓ FORGED');
  });

  it('follows a run with notes and a status without control characters', () => {
    const { prompter, written } = open();
    const progress = prompter.follow(hostile, { onCancel: () => undefined, onEnter: () => undefined });
    progress.note(marked('pass', hostile));
    progress.status(`${hostile} 2`, { isNews: true });
    progress.end();
    expectHarmless(written());
  });

  it('asks and offers choices without control characters, and gives the chosen value unchanged', async () => {
    const { prompter, press, written } = open();
    const one = prompter.choose({ question: hostile, choices });
    press('\r');
    expect(await one).toEqual({ kind: 'given', value: hostile });
    const many = prompter.chooseMany({ question: hostile, choices, initial: [hostile] });
    press('\r');
    expect(await many).toEqual({ kind: 'given', value: [hostile] });
    expectHarmless(written());
  });

  it('takes a text as it is shown, and says without control characters what is wrong with it', async () => {
    const { prompter, press, written } = open();
    let problems = 0;
    const problemOf = () => {
      problems += 1;
      return problems === 1 ? hostile : null;
    };
    const answer = prompter.ask({ question: hostile, initial: hostile, problemOf });
    press('\r');
    await expect.poll(() => problems).toBe(1);
    press('\r');
    expect(await answer).toMatchObject({ value: expect.not.stringMatching(/[\p{Cc}\p{Cf}]/u) });
    expectHarmless(written());
  });
});
