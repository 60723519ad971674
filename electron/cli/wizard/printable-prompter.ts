import { printableLine } from '../../core/clean-text';
import { isLine, type Line } from './lines';
import type { Choice, Prompter } from './prompter';

/**
 * A prompter that removes control characters before it passes texts on. Hosts, replies, login names, file names and certificates come
 * from outside, and the other prompters write texts unchanged between their own control sequences.
 */
export function printablePrompter(prompter: Prompter): Prompter {
  return {
    // The layout cleans the texts of its blocks itself.
    show: (parts) => prompter.show(parts.map((part) => (isLine(part) ? printable(part) : part))),
    ask: ({ question, initial, problemOf, ...more }) =>
      prompter.ask({
        ...more,
        question: printableLine(question),
        // The value that is shown is also the one that Enter takes, so that nobody agrees to characters that cannot be seen.
        initial: printableLine(initial),
        problemOf: (text) => {
          const problem = problemOf(text);
          return problem === null ? null : printableLine(problem);
        },
      }),
    choose: ({ question, choices }) =>
      prompter.choose({ question: printableLine(question), choices: choices.map(printableChoice) }),
    chooseMany: ({ question, choices, initial }) =>
      prompter.chooseMany({ question: printableLine(question), choices: choices.map(printableChoice), initial }),
    askSecret: (question) => prompter.askSecret(printableLine(question)),
    follow: (status, keys) => {
      const progress = prompter.follow(printableLine(status), keys);
      return {
        note: (line) => progress.note(printable(line)),
        status: (text, options) => progress.status(printableLine(text), options),
        end: progress.end,
      };
    },
  };
}

function printable(line: Line): Line {
  return { ...line, text: printableLine(line.text), lead: printableLine(line.lead) };
}

function printableChoice<T>({ label, value }: Choice<T>): Choice<T> {
  return { label: printableLine(label), value };
}
