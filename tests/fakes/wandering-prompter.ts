import type { ChoiceQuestion } from '../../electron/cli/wizard/prompter';
import { given } from '../../electron/cli/wizard/prompter';
import { linesOf, type ScriptedPrompter } from './scripted-prompter';

/** Choices that would end the walk before everything was seen. */
const leaving = 'Leave Mailwright';
const ends: ReadonlySet<string> = new Set([leaving, 'Close the report']);

/** A prompter that takes the choice it took least often, so that it visits everything; it leaves after this many menus. */
export function createWanderingPrompter(menus: number): ScriptedPrompter {
  const shown: string[] = [];
  const taken = new Map<string, number>();
  let labels: readonly string[] = [];
  let remaining = menus;

  function take<T>({ choices }: ChoiceQuestion<T>): T | null {
    if (remaining < 0) return choices.find(({ label }) => label === leaving)?.value ?? null;
    const open = choices.filter(({ label }) => !ends.has(label));
    const [choice] = open.sort((one, other) => timesTaken(one.label) - timesTaken(other.label));
    if (choice === undefined) return null;
    taken.set(choice.label, timesTaken(choice.label) + 1);
    return choice.value;
  }
  const timesTaken = (label: string) => taken.get(label) ?? 0;

  return {
    transcript: () => shown.join('\n'),
    offered: () => labels,
    show: (parts) => void shown.push(...parts.flatMap(linesOf)),
    ask: async ({ question }) => {
      shown.push(question);
      return { kind: 'back' };
    },
    choose: async (question) => {
      labels = question.choices.map(({ label }) => label);
      shown.push(question.question, ...labels);
      remaining -= 1;
      const value = take(question);
      return value === null ? { kind: 'leave' } : given(value);
    },
    chooseMany: async ({ question, choices }) => {
      shown.push(question);
      return given(choices.map(({ value }) => value));
    },
    askSecret: async () => ({ kind: 'back' }),
    follow: () => {
      throw new Error('Nothing of a report is looked for');
    },
  };
}
