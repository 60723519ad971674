import { examplePassword } from './example-plan';

/**
 * What a reader does who follows a command of a document, where the command does not simply end with 0.
 *
 * - `opens`: it opens the window, or without a display the wizard in the terminal, and is left open.
 * - `asks`: it shows a question; the reader answers, or leaves with Ctrl-C where there is no answer.
 * - `shortened`: another command is run in its place, because this one would run the tests that run it.
 * - `ends`: it ends with another code than 0, because the domain of the examples does not have what it looks for.
 */
export type ReaderAct =
  | { readonly kind: 'opens' }
  | { readonly kind: 'asks'; readonly question: string; readonly answer: string | null }
  | { readonly kind: 'shortened'; readonly to: string }
  | { readonly kind: 'ends'; readonly exitCode: number };

/** What the terminal's wizard asks first. */
export const firstQuestion = 'What do you need?';

/** By command. */
export const readerActs: Readonly<Record<string, ReaderAct>> = {
  'npm start': { kind: 'opens' },
  'npm start -- --demo': { kind: 'opens' },
  'npm test': { kind: 'shortened', to: 'npm test -- lint types' },
  'npx mailwright': { kind: 'asks', question: firstQuestion, answer: null },
  'npx mailwright saved.mailwright': { kind: 'asks', question: 'What next?', answer: null },
  'npx mailwright check you@example.org --save-report saved.mailwright': {
    kind: 'asks',
    question: 'Password for mail.example.org: ',
    answer: examplePassword,
  },
  'npx mailwright publish example.org --from saved.mailwright --verify': { kind: 'ends', exitCode: 1 },
};
