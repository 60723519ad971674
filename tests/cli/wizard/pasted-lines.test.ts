import { describe, expect, it } from 'vitest';
import { takePastedLines } from '../../../electron/cli/wizard/pasted-lines';
import { createPlainPrompter } from '../../../electron/cli/wizard/plain-prompter';
import { createStyledPrompter } from '../../../electron/cli/wizard/styled-prompter';
import { sayIn } from '../../../electron/words/format-message';
import { openFakeTerminal } from '../../fakes/fake-terminal';

const marked = (text: string) => `\u001b[200~${text}\u001b[201~`;
const mail = 'Dear customer,\rImap: mail.example.net\rPassword: trout-4711';
const question = { question: 'Mail address', initial: '', problemOf: () => null, takesLines: true };

function open() {
  const terminal = openFakeTerminal();
  const pasted: string[] = [];
  const { keys, release } = takePastedLines(terminal.input, terminal.output, (text) => pasted.push(text));
  let typed = '';
  keys.on('data', (chunk: Buffer) => {
    typed += chunk.toString();
  });
  return { ...terminal, pasted, release, typed: () => typed };
}

describe('pasted lines', () => {
  it('are taken out of the keys where the terminal marks them, in one piece or in several', async () => {
    const { input, pasted, typed, release } = open();
    input.emit('data', `a${marked(mail)}b`);
    input.emit('data', '\u001b[200~one\rtw');
    input.emit('data', 'o\u001b[20');
    input.emit('data', '1~c');
    await expect.poll(typed).toBe('abc');

    expect(pasted).toEqual([mail, 'one\rtwo']);
    release();
  });

  it('are known without marks, because they arrive together', async () => {
    const { input, pasted, typed, release } = open();
    input.emit('data', mail);
    input.emit('data', '\rand more');
    await expect.poll(() => pasted).toEqual([`${mail}\rand more`]);

    expect(typed()).toBe('');
    release();
  });

  it('are not seen in one line, which is typed without its end, nor in keys', async () => {
    const { input, pasted, typed, release } = open();
    input.emit('data', marked('you@example.net\r'));
    input.emit('data', '\r');
    input.emit('data', '\u001b[B\r');
    await expect.poll(typed).toBe('you@example.net\r\u001b[B\r');

    expect(pasted).toEqual([]);
    release();
  });

  it('give the keys back at Ctrl-C where the end never comes', async () => {
    const { input, pasted, typed, release } = open();
    input.emit('data', '\u001b[200~one\rtwo');
    input.emit('data', '\u0003');
    await expect.poll(typed).toBe('\u0003');

    expect(pasted).toEqual([]);
    release();
  });

  it('ask the terminal for marks, and no longer once they are released', () => {
    const { written, release } = open();
    release();

    expect(written()).toBe('\u001b[?2004h\u001b[?2004l');
  });
});

describe.each([
  ['a styled prompter', createStyledPrompter],
  ['a plain prompter', createPlainPrompter],
])('%s', (_, create) => {
  it('takes pasted lines as the answer, shows none of them, and keeps none for the next question', async () => {
    const { input, output, press, written } = openFakeTerminal();
    const prompter = create({ input, output, say: sayIn('en'), signal: new AbortController().signal });
    const answer = prompter.ask(question);
    press(marked(mail));
    expect(await answer).toEqual({ kind: 'given', value: mail });
    expect(written()).not.toContain('trout');

    const next = prompter.ask({ question: 'Your name', initial: '', problemOf: () => null });
    press('Jane\r');
    expect(await next).toEqual({ kind: 'given', value: 'Jane' });
  });

  it('takes a typed line as before, also after another prompt has stopped reading', async () => {
    const { input, output, press } = openFakeTerminal();
    input.pause();
    const prompter = create({ input, output, say: sayIn('en'), signal: new AbortController().signal });
    const answer = prompter.ask(question);
    press('you@example.net\r');
    expect(await answer).toEqual({ kind: 'given', value: 'you@example.net' });
  });
});
