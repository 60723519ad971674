import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { marked } from '../../../electron/cli/wizard/lines';
import { createStyledPrompter } from '../../../electron/cli/wizard/styled-prompter';
import { sayIn } from '../../../electron/words/format-message';
import { openFakeTerminal } from '../../fakes/fake-terminal';

const keys = { down: '\u001b[B', interrupt: '\u0003', endOfInput: '\u0004', escape: '\u001b' };
const question = { question: 'Mail address', initial: '', problemOf: () => null };
const colours = { question: 'Which?', choices: ['red', 'green', 'blue'].map((value) => ({ label: value, value })) };

function open(columns = 80) {
  const terminal = openFakeTerminal(columns);
  const end = new AbortController();
  const { input, output } = terminal;
  const prompter = createStyledPrompter({ input, output, say: sayIn('en'), signal: end.signal });
  return { ...terminal, prompter, end };
}

describe('a styled prompter', () => {
  it('takes a line of text, and says first what is wrong with it', async () => {
    const { prompter, press, untilWritten } = open();
    const answer = prompter.ask({ ...question, problemOf: (text) => (text.includes('@') ? null : 'No @ there.') });
    press('jane\r');
    await untilWritten('No @ there.');
    press('@example.net\r');

    expect(await answer).toEqual({ kind: 'given', value: 'jane@example.net' });
  });

  it('distinguishes Esc, Ctrl-C and the end of the input', async () => {
    for (const [key, kind] of [
      [keys.escape, 'back'],
      [keys.interrupt, 'leave'],
      [keys.endOfInput, 'leave'],
    ] as const) {
      const { prompter, press, isRaw } = open();
      const asked = prompter.ask(question);
      press(key);
      expect(await asked).toEqual({ kind });
      const chosen = prompter.choose(colours);
      press(key);
      expect(await chosen).toEqual({ kind });
      expect(isRaw()).toBe(false);
    }
  });

  it('leaves where the program has to end, before a question and during one', async () => {
    const { prompter, end } = open();
    const asked = prompter.ask(question);
    end.abort();

    expect(await asked).toEqual({ kind: 'leave' });
    expect(await prompter.choose(colours)).toEqual({ kind: 'leave' });
  });

  it('takes the choice that the arrow keys point to', async () => {
    const { prompter, press } = open();
    const answer = prompter.choose(colours);
    press(`${keys.down}${keys.down}\r`);

    expect(await answer).toEqual({ kind: 'given', value: 'blue' });
  });

  it('wraps a long choice below its start', async () => {
    const { prompter, press, written } = open(40);
    const label = 'Copy the request that goes to the administrator of the provider';
    const choices = [...colours.choices, { label, value: label }];
    const one = prompter.choose({ ...colours, choices });
    press('\r');
    await one;
    const many = prompter.chooseMany({ ...colours, choices, initial: [] });
    press('\r');
    await many;

    const rows = stripVTControlCharacters(written()).split(/\r?\n/);
    for (const mark of ['○', '◻']) {
      const first = rows.findIndex((row) => row.startsWith(`│  ${mark} Copy the request`));
      expect(rows[first + 1]).toMatch(/^│ {4}[a-z]/);
    }
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(40);
  });

  it('takes all that are marked, also none', async () => {
    const { prompter, press } = open();
    const some = prompter.chooseMany({ ...colours, initial: ['red'] });
    press(`${keys.down} \r`);
    expect(await some).toEqual({ kind: 'given', value: ['red', 'green'] });

    const none = prompter.chooseMany({ ...colours, initial: ['red'] });
    press(' \r');
    expect(await none).toEqual({ kind: 'given', value: [] });
  });

  it('shows nothing of a password and gives it as a secret', async () => {
    const { prompter, press, written } = open();
    const answer = prompter.askSecret('Password');
    press('hunter2\r');
    const given = await answer;

    expect(given.kind === 'given' && given.value?.reveal()).toBe('hunter2');
    expect(written()).not.toContain('hunter2');
    expect(JSON.stringify(given)).not.toContain('hunter2');
    const empty = prompter.askSecret('Password');
    press('\r');
    expect(await empty).toEqual({ kind: 'given', value: null });
  });

  it('reports every Ctrl-C, Esc and Enter while a run is followed, and keeps no key for the next question', async () => {
    const { prompter, press, isRaw, written, input } = open();
    const listenersBefore = input.listenerCount('keypress');
    let cancels = 0;
    let enters = 0;
    const progress = prompter.follow('3 checks are running.', {
      onCancel: () => {
        cancels += 1;
      },
      onEnter: () => {
        enters += 1;
      },
    });
    expect(isRaw()).toBe(true);
    press(`x\r${keys.interrupt}${keys.interrupt}`);
    await expect.poll(() => cancels).toBe(2);
    progress.note(marked('pass', 'IMAP: works'));
    progress.end();

    expect([cancels, enters]).toEqual([2, 1]);
    expect(input.listenerCount('keypress')).toBe(listenersBefore);
    expect(isRaw()).toBe(false);
    expect(stripVTControlCharacters(written())).toContain('✓ IMAP: works');
    const answer = prompter.ask(question);
    press('y\r');
    expect(await answer).toEqual({ kind: 'given', value: 'y' });
  });
});
