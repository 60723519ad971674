import type { Block } from '../../electron/cli/layout/block';
import { drawLines } from '../../electron/cli/layout/draw-blocks';
import { isLine, type Line } from '../../electron/cli/wizard/lines';
import { hasLines } from '../../electron/cli/wizard/pasted-lines';
import type { Answer, ChoiceQuestion, FollowKeys, Progress, Prompter } from '../../electron/cli/wizard/prompter';
import { given } from '../../electron/cli/wizard/prompter';
import { Secret } from '../../electron/core/secret';

/** Answers without a text: take the proposal, go back, end the program. */
export const keep = Symbol('keep');
export const back = Symbol('back');
export const leave = Symbol('leave');

/** The part of a question that identifies it, and the answer: a text, the label of a choice, several labels. */
export type ScriptedAnswer = readonly [
  question: string,
  answer: string | readonly string[] | typeof keep | typeof back | typeof leave,
];

/** A prompter that answers by a script and leaves where that ends; a question that is not the scripted one throws. */
export interface ScriptedPrompter extends Prompter {
  /** Everything that was shown and asked, line by line. */
  readonly transcript: () => string;
  /** The labels of the newest menu. */
  readonly offered: () => readonly string[];
}

/** What a part of a page shows, in a terminal of 80 columns. */
export function linesOf(part: Line | Block): readonly string[] {
  if (!isLine(part)) return drawLines([part], { columns: 80, isColoured: false, hasUnicode: true });
  return [part.lead === '' ? part.text : `${part.lead} ${part.text}`];
}

/** Starts with nothing shown; `onFollow` may press keys when a run is followed, and at each news of it. */
export function createScriptedPrompter(
  script: readonly ScriptedAnswer[],
  onFollow: (keys: FollowKeys, status: string) => void = () => undefined,
): ScriptedPrompter {
  const remaining = [...script];
  const shown: string[] = [];
  let labels: readonly string[] = [];

  function next(question: string): ScriptedAnswer[1] {
    shown.push(`? ${question}`);
    const [expected, answer] = remaining.shift() ?? [question, leave];
    if (!question.includes(expected)) throw new Error(`Asked “${question}” where “${expected}” was expected`);
    return answer;
  }

  function pick<T>({ choices }: ChoiceQuestion<T>, label: string): T {
    const choice = choices.find((other) => other.label === label);
    if (choice === undefined)
      throw new Error(`“${label}” is not among: ${choices.map((other) => other.label).join(' | ')}`);
    shown.push(`> ${label}`);
    return choice.value;
  }

  return {
    transcript: () => shown.join('\n'),
    offered: () => labels,
    show: (parts) => void shown.push(...parts.flatMap(linesOf)),
    ask: async ({ question, initial, problemOf, takesLines = false }) => {
      const answer = next(question);
      if (answer === back || answer === leave) return { kind: answer === back ? 'back' : 'leave' };
      const typed = answer === keep ? initial : String(answer);
      if (takesLines && hasLines(typed)) {
        shown.push('> (a pasted text)');
        return given(typed);
      }
      const problem = problemOf(typed);
      if (problem !== null) throw new Error(`“${typed}” is not taken: ${problem}`);
      shown.push(`> ${typed}`);
      return given(typed);
    },
    choose: async (question) => {
      labels = question.choices.map(({ label }) => label);
      const answer = next(question.question);
      if (answer === back || answer === leave) return { kind: answer === back ? 'back' : 'leave' };
      return given(pick(question, answer === keep ? (labels[0] ?? '') : String(answer)));
    },
    chooseMany: async (question) => {
      const answer = next(question.question);
      if (answer === back || answer === leave) return { kind: answer === back ? 'back' : 'leave' };
      return given(Array.isArray(answer) ? answer.map((label) => pick(question, label)) : question.initial);
    },
    askSecret: async (question): Promise<Answer<Secret | null>> => {
      const answer = next(question);
      if (answer === back || answer === leave) return { kind: answer === back ? 'back' : 'leave' };
      return given(answer === keep ? null : new Secret(String(answer)));
    },
    follow: (first, keys): Progress => {
      shown.push(first);
      onFollow(keys, first);
      return {
        note: ({ text }) => void shown.push(text),
        status: (status, { isNews }) => {
          if (!isNews) return;
          shown.push(status);
          onFollow(keys, status);
        },
        end: () => undefined,
      };
    },
  };
}
