import { createInterface } from 'node:readline/promises';
import { message } from '../../core/message';
import { drawLines } from '../layout/draw-blocks';
import { type Look, lookOf } from '../layout/look';
import { textColumns, wrapText } from '../layout/wrap-text';
import { promptPassword } from '../prompt-password';
import { watchSuspension } from '../suspension';
import { listenToKeys } from '../terminal-keys';
import { takeFollowKeys } from './follow-keys';
import { isLine, type Line, led, quiet } from './lines';
import { firstLine, hasLines, takePastedLines } from './pasted-lines';
import { type Answer, type Choice, given, type Prompter, type PromptSurroundings } from './prompter';

/**
 * A prompter without colours, marks and redrawing. Questions are answered by numbers and lines, and printed lines stay. It is for screen
 * readers, simple terminals, and people who ask for it.
 */
export function createPlainPrompter({ input, output, say, signal }: PromptSurroundings): Prompter {
  const print = (text: string) => void output.write(`${text}\n`);

  /**
   * One line of input; null where the user leaves or the input ends. Of a pasted text all lines, or its first line alone: the others
   * would answer the next question, or stand on the screen. Null for `taken` where a paste is read like keys.
   */
  async function readLine(prompt: string, taken: 'all-lines' | 'first-line' | null): Promise<string | null> {
    const leave = new AbortController();
    const onLeave = () => leave.abort();
    let pasted: string | null = null;
    const onPaste = (text: string) => {
      pasted = taken === 'all-lines' ? text : (firstLine(text) ?? '');
      leave.abort();
    };
    const withoutPastes = taken === null ? null : takePastedLines(input, output, onPaste);
    const keys = withoutPastes?.keys ?? input;
    const lines = createInterface({ input: keys, output });
    signal.addEventListener('abort', onLeave, { once: true });
    lines.on('SIGINT', onLeave).on('close', onLeave);
    const releaseKeys = listenToKeys(keys, () => undefined);
    const releaseSuspension = watchSuspension(input, {
      onStop: () => withoutPastes?.markPastes(false),
      onResume: () => {
        withoutPastes?.markPastes(true);
        lines.prompt(true);
      },
    });
    try {
      return signal.aborted ? null : await lines.question(`${prompt} `, { signal: leave.signal });
    } catch {
      // Only the signal ends a question without an answer.
      print(pasted !== null && taken === 'all-lines' ? say(message('terminal.pasted')) : (pasted ?? ''));
      return pasted;
    } finally {
      signal.removeEventListener('abort', onLeave);
      releaseKeys();
      releaseSuspension();
      lines.off('close', onLeave).close();
      withoutPastes?.release();
    }
  }

  async function readUntil<T>(
    prompt: string,
    parse: (line: string) => T | string,
    taken: 'all-lines' | 'first-line' | null = null,
  ): Promise<Answer<T>> {
    for (;;) {
      const line = await readLine(prompt, taken);
      if (line === null) return { kind: 'leave' };
      const parsed = parse(line);
      if (typeof parsed !== 'string') return given(parsed);
      print(parsed);
    }
  }

  function printChoices<T>(question: string, choices: readonly Choice<T>[]): void {
    print(`\n${question}`);
    for (const [index, { label, group }] of choices.entries()) {
      if (group !== undefined && group !== choices[index - 1]?.group) print(plainLine(quiet(group)));
      print(plainLine(led(say(message('terminal.number', { number: index + 1 })), label)));
    }
  }

  return {
    show: (parts) => {
      for (const part of parts) print(isLine(part) ? plainLine(part) : drawLines([part], plainLook()).join('\n'));
    },
    ask: async ({ question, initial, problemOf, takesLines }) => {
      const prompt =
        initial === ''
          ? say(message('terminal.text', { question }))
          : say(message('terminal.text-of', { question, initial }));
      const parse = (line: string) => {
        const text = line === '' ? initial : line;
        return hasLines(text) ? { text } : (problemOf(text) ?? { text });
      };
      const answer = await readUntil(prompt, parse, takesLines === true ? 'all-lines' : 'first-line');
      return answer.kind === 'given' ? given(answer.value.text) : answer;
    },
    choose: async ({ question, choices }) => {
      printChoices(question, choices);
      const count = choices.length;
      const answer = await readUntil(say(message('terminal.number-of', { count })), (line) => {
        const choice = choices[line.trim() === '' ? 0 : Number(line) - 1];
        return choice ?? say(message('terminal.no-number', { count }));
      });
      return answer.kind === 'given' ? given(answer.value.value) : answer;
    },
    chooseMany: async ({ question, choices, initial }) => {
      printChoices(question, choices);
      const count = choices.length;
      const chosen = choices.flatMap(({ value }, index) => (initial.includes(value) ? [index + 1] : [])).join(' ');
      return await readUntil(say(message('terminal.numbers-of', { chosen })), (line) => {
        const numbers = (line.trim() === '' ? chosen : line).split(/[\s,]+/).filter((word) => word !== '');
        const picked = numbers.map((word) => choices[Number(word) - 1]);
        if (picked.includes(undefined)) return say(message('terminal.no-number', { count }));
        return picked.flatMap((choice) => (choice === undefined ? [] : [choice.value]));
      });
    },
    askSecret: async (question) => {
      if (signal.aborted) return { kind: 'leave' };
      const secret = await promptPassword(`${say(message('terminal.text', { question }))} `, signal);
      return signal.aborted ? { kind: 'leave' } : given(secret);
    },
    follow: (status, keys) => {
      const release = takeFollowKeys(input, keys);
      print(plainLine(quiet(status)));
      return {
        note: (line) => print(plainLine(line)),
        status: (text, { isNews }) => {
          if (isNews) print(plainLine(quiet(text)));
        },
        end: release,
      };
    },
  };

  function plainLook(): Look {
    const { platform, env: environment } = process;
    return lookOf({ isTerminal: true, columns: output.columns, mayColour: false, platform, environment });
  }

  function plainLine({ kind, text, indent, lead }: Line): string {
    const margin = '  '.repeat(indent);
    const hanging = lead === '' ? '' : `${lead} `;
    const lines = wrapText(text, textColumns(output.columns) - margin.length - hanging.length);
    const wrapped = lines.map((part, index) => {
      const before = index === 0 ? hanging : ' '.repeat(hanging.length);
      return `${margin}${before}${part}`.trimEnd();
    });
    return [...(kind === 'title' ? [''] : []), ...wrapped].join('\n');
  }
}
