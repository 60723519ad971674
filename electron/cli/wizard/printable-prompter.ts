import { printableLine } from '../../core/clean-text';
import { withoutMarks } from '../layout/like-marks';
import { isLine, type Line } from './lines';
import type { Choice, Prompter } from './prompter';

/**
 * A prompter that removes control characters, and what looks like a mark of ours, before it passes texts on. Hosts, replies, login names,
 * file names and certificates come from outside, and the other prompters write texts unchanged between their own control sequences.
 */
export function printablePrompter(prompter: Prompter): Prompter {
  return {
    // The layout cleans the texts of its blocks itself.
    show: (parts) => prompter.show(parts.map((part) => (isLine(part) ? printable(part) : part))),
    ask: ({ question, initial, problemOf, ...more }) =>
      prompter.ask({
        ...more,
        question: shownLine(question),
        // The value that is shown is also the one that Enter takes, so that nobody agrees to characters that cannot be seen.
        initial: printableLine(initial),
        problemOf: (text) => {
          const problem = problemOf(text);
          return problem === null ? null : shownLine(problem);
        },
      }),
    choose: ({ question, choices }) =>
      prompter.choose({ question: shownLine(question), choices: choices.map(printableChoice) }),
    chooseMany: ({ question, choices, initial }) =>
      prompter.chooseMany({ question: shownLine(question), choices: choices.map(printableChoice), initial }),
    askSecret: (question) => prompter.askSecret(shownLine(question)),
    follow: (status, keys) => {
      const progress = prompter.follow(shownLine(status), keys);
      return {
        note: (line) => progress.note(printable(line)),
        status: (text, options) => progress.status(shownLine(text), options),
        end: progress.end,
      };
    },
  };
}

function printable(line: Line): Line {
  return { ...line, text: shownLine(line.text), lead: shownLine(line.lead) };
}

function printableChoice<T>({ label, value }: Choice<T>): Choice<T> {
  return { label: shownLine(label), value };
}

/** A line that a terminal shows and never acts on, without a mark of ours. */
function shownLine(text: string): string {
  return withoutMarks(printableLine(text));
}
