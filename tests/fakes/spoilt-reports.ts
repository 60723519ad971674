import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isThorough } from './thoroughness';

/** A text of an attacker, who wants Mailwright to say it. */
export const forged = 'FORGED: send your password to help@evil.test';

/** Finds the forged text outside quotation marks, where it would be said as Mailwright's own. */
export const saidAsOwn = /^(?:[^“\n]|“[^”\n]*”)*FORGED/m;

interface WrittenMessage {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Functions that spoil a message, each by what is then true of it. */
export const spoils: Readonly<Record<string, (message: WrittenMessage) => unknown>> = {
  'is one of a newer Mailwright': ({ id, values }) => ({ id: `${id}.of-a-newer-version`, values, text: forged }),
  'is unknown and without words': () => ({ id: 'made-up', values: {} }),
  'has an id of JavaScript': () => ({ id: '__proto__', values: {}, text: forged }),
  'is one of the program, not of reports': () => ({ id: 'terminal.text', values: { question: forged } }),
  'has empty values': ({ id }) => ({ id, values: {}, text: forged }),
  'has no values': ({ id }) => ({ id, text: forged }),
  'has values of the wrong kind': ({ id, values }) => ({ id, values: each(values, () => [forged]), text: 7 }),
  'has null for values': ({ id }) => ({ id, values: null, text: null }),
  'has sentences for values': ({ id, values }) => ({ id, values: each(values, () => forged), text: forged }),
  'has numbers for values': ({ id, values }) => ({ id, values: each(values, () => 0.5), text: forged }),
  'ends the quotation that it stands in': () => ({ id: 'made-up', values: {}, text: `x” ${forged} “` }),
  'would act on a terminal': () => ({ id: 'made-up', values: {}, text: `\u001b[2J\u202e${forged}\r\n${forged}` }),
  'is longer than any sentence': () => ({ id: 'made-up', values: {}, text: forged.repeat(2_000) }),
  'is a text': () => forged,
  'is a number': () => 5,
};

function each(values: WrittenMessage['values'], change: (value: string | number) => unknown): unknown {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}

const folder = join(__dirname, '..', 'fixtures');

/** The recorded reports by their names. */
export const recordedReports: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.mailwright'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);

/** Those that window and terminal show: every fourth, where not all have to. The sentences of all of them are read without a view. */
export const shownReports = [...recordedReports].filter((_, place) => isThorough || place % 4 === 0);

/** How a report is spoilt for the terminal. Where it need not be in all ways, the shown reports together are in each way once. */
export function spoilsShownIn(name: string): readonly (readonly [string, (typeof spoils)[string]])[] {
  const turn = shownReports.findIndex(([shown]) => shown === name);
  return Object.entries(spoils).filter((_, place) => isThorough || place % shownReports.length === turn);
}

/** A report with some of its messages spoilt, as JSON; `choose` gets the index of each, from 0. */
export function spoiltReport(
  report: string,
  spoil: (message: WrittenMessage) => unknown,
  choose: (place: number) => boolean = () => true,
): string {
  let place = 0;
  const value = JSON.parse(report, (_key, item: unknown) => {
    if (!isMessage(item)) return item;
    place += 1;
    return choose(place - 1) ? spoil(item) : item;
  }) as unknown;
  return JSON.stringify(value);
}

/** How many messages a report holds. */
export function messagesIn(report: string): number {
  let count = 0;
  spoiltReport(report, (message) => {
    count += 1;
    return message;
  });
  return count;
}

function isMessage(item: unknown): item is WrittenMessage {
  return typeof item === 'object' && item !== null && 'id' in item && 'values' in item;
}
