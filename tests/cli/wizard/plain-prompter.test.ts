import { describe, expect, it } from 'vitest';
import { led, marked, text, title } from '../../../electron/cli/wizard/lines';
import { createPlainPrompter } from '../../../electron/cli/wizard/plain-prompter';
import { sayIn } from '../../../electron/words/format-message';
import { openFakeTerminal } from '../../fakes/fake-terminal';

const interrupt = '\u0003';
const question = { question: 'Mail address', initial: '', problemOf: () => null };
const colours = { question: 'Which?', choices: ['red', 'green', 'blue'].map((value) => ({ label: value, value })) };

function open(columns?: number) {
  const terminal = openFakeTerminal(columns);
  const { input, output } = terminal;
  const prompter = createPlainPrompter({ input, output, say: sayIn('en'), signal: new AbortController().signal });
  return { ...terminal, prompter };
}

describe('a plain prompter', () => {
  it('writes neither colours nor marks, and indents wrapped lines by the width of their number', () => {
    const { prompter, written } = open(20);

    prompter.show([
      title('Steps'),
      marked('pass', 'Receiving: Works'),
      led('1.', 'Open the menu, then Tools.', 1),
      text(''),
    ]);

    expect(written()).toBe('\nSteps\nReceiving: Works\n  1. Open the menu,\n     then Tools.\n\n');
  });

  it('takes a number, and the first choice where Enter alone is pressed', async () => {
    const { prompter, press, written, untilWritten } = open();
    const second = prompter.choose(colours);
    press('7\r');
    await untilWritten('Type a number from 1 to 3.');
    press('2\r');
    expect(await second).toEqual({ kind: 'given', value: 'green' });
    expect(written()).toContain('2. green');

    const first = prompter.choose(colours);
    press('\r');
    expect(await first).toEqual({ kind: 'given', value: 'red' });
  });

  it('takes several numbers, and the initial choices where Enter alone is pressed', async () => {
    const { prompter, press } = open();
    const some = prompter.chooseMany({ ...colours, initial: [] });
    press('3, 1\r');
    expect(await some).toEqual({ kind: 'given', value: ['blue', 'red'] });

    const kept = prompter.chooseMany({ ...colours, initial: ['green'] });
    press('\r');
    expect(await kept).toEqual({ kind: 'given', value: ['green'] });
  });

  it('keeps the initial text where Enter alone is pressed, and leaves at Ctrl-C', async () => {
    const { prompter, press } = open();
    const kept = prompter.ask({ ...question, initial: 'jane@example.net' });
    press('\r');
    expect(await kept).toEqual({ kind: 'given', value: 'jane@example.net' });

    const left = prompter.ask(question);
    press(interrupt);
    expect(await left).toEqual({ kind: 'leave' });
  });

  it('prints the first status, each status that is news, and every note', () => {
    const { prompter, written } = open();
    const progress = prompter.follow('Looking.', { onCancel: () => undefined, onEnter: () => undefined });
    progress.status('2 checks are running.', { isNews: false });
    progress.note(marked('item', 'POP3: refused'));
    progress.status('Both work.', { isNews: true });
    progress.end();

    expect(written()).toBe('Looking.\nPOP3: refused\nBoth work.\n');
  });
});
