import { canonicalCode } from './dialog-codes';
import type { DialogEntry, DialogsOfProgram } from './dialog-entry';
import { dialogPrograms } from './dialog-programs';
import { dialogWords } from './dialog-words';
import type { Phrase } from './phrase-match';
import { type SimilarWords, similarWords } from './similar-words';
import { translatedDialogs } from './translated-dialogs';

/** An entry together with the program that shows it. */
export interface ProgramDialog {
  readonly program: DialogsOfProgram;
  readonly entry: DialogEntry;
}

/** A text of a dialog in one language. */
interface DialogPhrase extends Phrase {
  readonly dialog: ProgramDialog;
}

/** All dialogs, prepared for being looked up. */
interface DialogIndex {
  /** By canonical code. */
  readonly byCode: ReadonlyMap<string, ProgramDialog>;
  readonly phrases: readonly DialogPhrase[];
  /** The numbers of the phrases in which a word stands. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** How much a word tells: the rarer among the phrases, the more. */
  readonly weights: ReadonlyMap<string, number>;
  readonly vocabulary: SimilarWords;
}

let prepared: DialogIndex | null = null;

/** The index of all dialogs; the first call makes it. */
export function dialogIndex(): DialogIndex {
  prepared ??= prepareIndex();
  return prepared;
}

function prepareIndex(): DialogIndex {
  const dialogs = dialogPrograms.flatMap((program) => program.entries.map((entry) => ({ program, entry })));
  const byId = new Map(dialogs.map((dialog) => [dialog.entry.id, dialog]));
  const texts = [
    ...dialogs.flatMap((dialog) => wordingsOf(dialog.entry).map((says) => ({ dialog, says }))),
    ...translatedDialogs.flatMap(({ says }) =>
      Object.entries(says).flatMap(([id, translations]) => {
        const dialog = byId.get(id);
        return dialog === undefined ? [] : [translations].flat().map((text) => ({ dialog, says: text }));
      }),
    ),
  ];
  const drafts = texts.map(({ dialog, says }) => ({ dialog, ...wordsAndHoles(says) }));
  const counts = new Map<string, number>();
  for (const { words } of drafts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map([...counts].map(([word, count]) => [word, Math.log(drafts.length / count) + 0.5]));

  const phrases = drafts.map((draft) => {
    const ofWords = draft.words.map((word) => weights.get(word) ?? 0);
    return { ...draft, weights: ofWords, total: ofWords.reduce((sum, weight) => sum + weight, 0) };
  });
  const byWord = new Map<string, number[]>();
  phrases.forEach(({ words }, number) => {
    for (const word of new Set(words)) addTo(byWord, word, number);
  });
  return { byCode: codesOf(dialogs), phrases, byWord, weights, vocabulary: similarWords(counts.keys()) };
}

function wordingsOf({ says, also = [] }: DialogEntry): readonly string[] {
  return says === undefined ? also : [says, ...also];
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The first program with a code keeps it. */
function codesOf(dialogs: readonly ProgramDialog[]): ReadonlyMap<string, ProgramDialog> {
  const byCode = new Map<string, ProgramDialog>();
  for (const dialog of dialogs) {
    const code = dialog.entry.code === undefined ? null : canonicalCode(dialog.entry.code);
    if (code !== null && !byCode.has(code)) byCode.set(code, dialog);
  }
  return byCode;
}

/** The words of a text outside the examples between « and », and before which of them such an example stands. */
function wordsAndHoles(says: string): Pick<Phrase, 'words' | 'holeBefore'> {
  const words: string[] = [];
  const holeBefore: boolean[] = [];
  says.split(/«[^»]*»/).forEach((piece, number) => {
    dialogWords(piece).forEach((word, place) => {
      words.push(word);
      holeBefore.push(number > 0 && place === 0);
    });
  });
  return { words, holeBefore };
}
