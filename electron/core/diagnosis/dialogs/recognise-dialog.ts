import type { Cause } from '../../../contract/cause';
import type { DecidingTest } from '../../../contract/explanation';
import { codesIn } from './dialog-codes';
import type { DialogEntry, DialogsOfProgram } from './dialog-entry';
import { dialogIndex, type ProgramDialog } from './dialog-index';
import { dialogPrograms } from './dialog-programs';
import { dialogWords } from './dialog-words';
import { mostFound, type Phrase, weightFound } from './phrase-match';
import { orderByCircumstances } from './told-circumstances';
import { toldSymptom } from './told-symptoms';

/** What a text that a mail program showed can mean. */
export interface RecognisedDialog {
  /** The program that shows this; null where that is not sure. */
  readonly program: string | null;
  /** The entry that fits best; null where no known text was found, and only a symptom speaks. */
  readonly entry: DialogEntry | null;
  /** Likeliest first, never empty. */
  readonly possible: readonly Cause[];
  /** The test that tells them apart. */
  readonly decidedBy: DecidingTest;
}

/** Whatever is pasted, no more is read. */
const readChars = 4_096;
/** Phrases beyond these share too little with the text. */
const phrasesLookedAt = 40;
/** A phrase is recognised from this share of its weight on, a short one from a larger share on, or from this weight on where only a part is quoted. */
const recognisedShare = 0.6;
const recognisedShareOfShort = 0.8;
const shortWeight = 20;
const recognisedWeight = 22;
const smallestWeight = 5;
/** A text that is hardly more than a part of a phrase quotes that phrase. */
const quotedShare = 0.8;
const smallestQuote = 8;
/** A word that no program uses. */
const strangeWordWeight = 4;
/** Below this share a refused password is not taken as said. */
const surelySaid = 0.8;
/** From this share of its weight on, a phrase stands whole in the text. */
const wholeShare = 0.9;
/** What a missing word costs, measured by its weight. */
const missingWord = 0.8;
/** Words beside which a refused sign-in is no wrong password. */
const notThePassword =
  /temporar|too many|excessive|try again later|locked|suspended|vorübergehend|temporair|temporal|zu viele|trop de|demasiad|troppi|te veel/i;
/** A code that names one failure is worth more than a sentence; one that names only the step, such as `ESOCKET`, less. */
const exactCodeWeight = 100;
const vagueCodeWeight = 10;
/** How much likelier a program's own texts are if the text names it, or if the person named it apart. */
const namedInText = 1.1;
const namedApart = 1.25;
const mostCauses = 6;

interface Hit {
  readonly dialog: ProgramDialog;
  /** The words of the phrase; none where a code was found. */
  readonly words: readonly string[];
  readonly rank: number;
  readonly share: number;
}

/**
 * The dialog that a person quotes, with or without words of their own around it; null where none is known. Spelling mistakes, missing
 * words and line breaks are forgiven.
 *
 * @param toldProgram - the program, where the person named it apart.
 */
export function recogniseDialog(pasted: string, toldProgram = ''): RecognisedDialog | null {
  const text = pasted.slice(0, readChars);
  const named = toldProgram.slice(0, readChars).trim();
  const hits = readFrame(findHits(text, named.toLowerCase()));
  const [best] = hits;
  if (best === undefined) return symptomIn(text);
  const { entry } = best.dialog;
  const possible = orderByCircumstances(causesOf(hits, text), text);
  return { program: programOf(hits, text, named), entry, possible, decidedBy: entry.decidedBy };
}

/** What can be said where no known text was found: what the person sees, with the password never the first guess. */
function symptomIn(text: string): RecognisedDialog | null {
  const symptom = toldSymptom(text);
  if (symptom === null) return null;
  const possible = orderByCircumstances(passwordLater(symptom.possible), text);
  return { program: null, entry: null, possible, decidedBy: symptom.decidedBy };
}

/** The program of the best dialog, if it is the one that the person names, or if none is named and the text is surely its own. */
function programOf(hits: readonly Hit[], text: string, named: string): string | null {
  const [best] = hits;
  if (best === undefined || best.share < wholeShare || best.dialog.program.isMany === true) return null;
  const { program } = best.dialog.program;
  const told = spaced(named === '' ? text : named);
  const isTold = (each: DialogsOfProgram) => spacedNamesOf(each).some((name) => told.includes(name));
  if (named !== '' || dialogPrograms.some(isTold)) return isTold(best.dialog.program) ? program : null;
  const isAlone = hits.every((hit) => hit.rank < 0.8 * best.rank || hit.dialog.program.program === program);
  return isAlone && best.rank >= recognisedWeight ? program : null;
}

/** The words of a text, each between spaces. */
function spaced(text: string): string {
  return ` ${dialogWords(text).join(' ')} `;
}

const spacedNames = new Map<DialogsOfProgram, readonly string[]>();

function spacedNamesOf(program: DialogsOfProgram): readonly string[] {
  const known = spacedNames.get(program) ?? namesOf(program).map(spaced);
  spacedNames.set(program, known);
  return known;
}

/** A sentence that says only that something failed gives way to what it quotes: a sentence of its own, found whole. */
function readFrame(hits: readonly Hit[]): readonly Hit[] {
  const [frame] = hits;
  if (frame === undefined || !isFrame(frame)) return hits;
  const quoted = hits.find(
    (hit) =>
      !isFrame(hit) &&
      hit.share >= wholeShare &&
      hit.rank >= smallestQuote &&
      (hit.words.length === 0 || hit.words.some((word) => !frame.words.includes(word))),
  );
  return quoted === undefined ? hits : [quoted, ...hits.filter((hit) => hit !== quoted)];
}

function isFrame({ dialog: { entry }, words }: Hit): boolean {
  return entry.isFrame === true || (entry.decidedBy === 'read-the-reply' && words.length > 0);
}

/** The dialogs that stand in a text, the best first. */
function findHits(text: string, named: string): readonly Hit[] {
  const spoken = text.toLowerCase();
  const likelihood = ({ dialog, share }: Hit) => {
    if (share < surelySaid) return 1;
    return isNamed(dialog.program, named) ? namedApart : isNamed(dialog.program, spoken) ? namedInText : 1;
  };
  return [...codesIn(text).flatMap(hitOfCode), ...phrasesIn(text)]
    .map((hit) => ({ ...hit, rank: hit.rank * likelihood(hit) }))
    .sort((one, other) => other.rank - one.rank);
}

function isNamed(program: DialogsOfProgram, spoken: string): boolean {
  return namesOf(program).some((name) => spoken.includes(name));
}

function namesOf({ program, alsoCalled = [] }: DialogsOfProgram): readonly string[] {
  return [program.toLowerCase(), ...alsoCalled];
}

function hitOfCode(code: string): readonly Hit[] {
  const dialog = dialogIndex().byCode.get(code);
  const rank = /^0x|_/.test(code) ? exactCodeWeight : vagueCodeWeight;
  return dialog === undefined ? [] : [{ dialog, words: [], rank, share: 1 }];
}

function phrasesIn(text: string): readonly Hit[] {
  const { phrases, byWord, weights, vocabulary } = dialogIndex();
  const words = dialogWords(text).map((word) => vocabulary.find(word) ?? word);
  const different = new Set(words);
  const shared = new Float64Array(phrases.length);
  for (const word of different) {
    const weight = weights.get(word) ?? 0;
    for (const number of byWord.get(word) ?? []) shared[number] = (shared[number] ?? 0) + weight;
  }
  const sharing: { readonly phrase: (typeof phrases)[number]; readonly promise: number }[] = [];
  shared.forEach((weight, number) => {
    const phrase = phrases[number];
    if (phrase === undefined || weight < smallestWeight) return;
    sharing.push({ phrase, promise: weight - 0.4 * (phrase.total - weight) });
  });
  const likeliest = sharing.sort((one, other) => other.promise - one.promise).slice(0, phrasesLookedAt);
  const ofText = words.reduce((sum, word) => sum + (weights.get(word) ?? strangeWordWeight), 0);
  const isQuoted = (found: number) => found >= smallestQuote && found >= quotedShare * ofText;
  const isRecognised = ({ total }: Phrase, found: number) => {
    const enough = total < shortWeight ? recognisedShareOfShort : recognisedShare;
    return found >= smallestWeight && (found / total >= enough || found >= recognisedWeight || isQuoted(found));
  };
  return likeliest.flatMap(({ phrase }) => {
    // Most phrases lack so many words that their order does not matter.
    if (!isRecognised(phrase, mostFound(phrase, different))) return [];
    const found = weightFound(phrase, words);
    if (!isRecognised(phrase, found)) return [];
    const rank = Math.max(found - missingWord * (phrase.total - found), isQuoted(found) ? found / 2 : 0);
    return [{ dialog: phrase.dialog, words: phrase.words, rank, share: found / phrase.total }];
  });
}

/** The causes of the best dialog, then those of others that fit nearly as well. */
function causesOf(hits: readonly Hit[], text: string): readonly Cause[] {
  const [best] = hits;
  if (best === undefined) return [];
  const near = hits.filter(({ rank }) => rank >= 0.8 * best.rank).slice(0, 4);
  const causes = [...new Set(near.flatMap(({ dialog }) => dialog.entry.possible))];
  const saysPassword =
    best.share >= surelySaid &&
    !notThePassword.test(text) &&
    near.every(({ dialog }) => dialog.entry.possible.includes('wrong-password'));
  return (saysPassword ? causes : passwordLater(causes)).slice(0, mostCauses);
}

/** A refused password is not the first guess where the text does not say it for certain. */
function passwordLater(causes: readonly Cause[]): readonly Cause[] {
  const others = causes.filter((cause) => cause !== 'wrong-password');
  if (!causes.includes('wrong-password') || others.length === 0) return causes;
  return [...others.slice(0, 2), 'wrong-password', ...others.slice(2)];
}
