import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageSchema } from '../../../electron/contract/failure';
import { speakerSchema } from '../../../electron/contract/said-text';
import { exampleOf } from '../../../electron/core/diagnosis/dialogs/dialog-entry';
import { dialogPrograms } from '../../../electron/core/diagnosis/dialogs/dialog-programs';
import { translatedDialogs } from '../../../electron/core/diagnosis/dialogs/translated-dialogs';
import { explainText } from '../../../electron/core/diagnosis/explain-text';
import { knownReplies } from '../../../electron/core/diagnosis/replies/known-replies';
import { processorMs } from '../../fakes/processor-time';
import { megabytes, wordsOfPatterns } from './adversarial-texts';
import { labelledReplies } from './reply-corpus/graded-replies';

const speakers = [...speakerSchema.options, null] as const;
const stages = [...stageSchema.options, null] as const;

/** Long enough for a busy machine, and far too short for a pattern that goes back and forth. */
const longestMs = 1_000;

/** What a server says when it does mean the name or the password. */
const saysRefused =
  /5\.7\.8|AUTHENTICATIONFAILED|[[(]AUTH[\])]|AADSTS50126|fail|invalid|incorrect|unsuccessful|not accepted|reject|wrong|\bbad\b|denied|unknown|not found|no such|error|refused|mismatch|falsch|errat|invalide/i;

/** Counts processor time, because a busy machine can interrupt any reading; the first reading of all also prepares what others use. */
function readIn(limitMs: number, read: () => void): void {
  const times: number[] = [];
  while (times.length < 2 && times.every((took) => took >= limitMs)) {
    times.push(processorMs(read));
  }
  expect(Math.min(...times)).toBeLessThan(limitMs);
}

/** The beginnings of a reply, each longer than the one before by so many characters. */
function beginningsOf<Said extends { readonly text: string }>(reply: Said, step: number): readonly Said[] {
  const lengths = Array.from({ length: Math.ceil(reply.text.length / step) }, (_, index) => index * step);
  return lengths.map((length) => ({ ...reply, text: reply.text.slice(0, length) }));
}

describe('reading what a server says', () => {
  it('accuses no password for random characters, whoever says them at whatever stage', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.uint8Array({ maxLength: 600 }).map((bytes) => new TextDecoder('latin1').decode(bytes)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...speakers), fc.constantFrom(...stages), text, (protocol, stage, said) => {
        readIn(longestMs, () => expect(explainText({ protocol, stage, text: said }).cause).not.toBe('wrong-password'));
      }),
    );
  }, 300_000);

  it('accuses the password for the beginning of a reply only where that beginning says so', () => {
    const examples = knownReplies.map(({ example, stage = 'login', ...known }) => ({ ...known, stage, text: example }));
    const beginnings = [
      ...examples.flatMap((reply) => beginningsOf(reply, 1)),
      ...labelledReplies('read').flatMap((reply) => beginningsOf(reply, 7)),
    ];
    for (const { cause, ...said } of beginnings) {
      const isAccused = cause !== 'wrong-password' && explainText(said).cause === 'wrong-password';
      if (isAccused) expect(said.text).toMatch(saysRefused);
    }
  }, 300_000);

  it('accuses the password for the beginning of a dialog only where that beginning says so', () => {
    const examples = dialogPrograms.flatMap(({ entries }) =>
      entries.filter(({ possible }) => !possible.includes('wrong-password')).map((entry) => exampleOf(entry)),
    );
    const innocent = new Set(
      dialogPrograms.flatMap(({ entries }) =>
        entries.flatMap(({ id, possible }) => (possible.includes('wrong-password') ? [] : [id])),
      ),
    );
    const translated = translatedDialogs.flatMap(({ says }) =>
      Object.entries(says).flatMap(([id, texts]) => (innocent.has(id) ? [texts].flat() : [])),
    );
    const beginnings = [
      ...examples.flatMap((text) => beginningsOf({ text }, 13)),
      ...translated.map((text) => ({ text: text.replace(/[«»]/g, '').slice(0, text.length / 2) })),
    ];
    for (const { text } of beginnings) {
      const { cause } = explainText({ protocol: null, stage: null, text });
      if (cause === 'wrong-password') expect(text).toMatch(saysRefused);
    }
  }, 300_000);

  it('takes no longer for a text of a megabyte', () => {
    const longStages = ['login', 'send', 'greeting', 'tls', null] as const;
    // Each text meets every stage, and every speaker in turn.
    for (const [place, { text }] of megabytes().entries()) {
      for (const [turn, stage] of longStages.entries()) {
        const protocol = speakers[(place + turn) % speakers.length] ?? null;
        readIn(longestMs, () => explainText({ protocol, stage, text }));
      }
    }
  }, 300_000);

  it('takes no longer for words of its patterns in any order', () => {
    const words = fc.constantFrom(...wordsOfPatterns);
    const text = fc.array(words, { minLength: 200, maxLength: 900 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(fc.constantFrom(...speakers), fc.constantFrom(...stages), text, (protocol, stage, said) => {
        readIn(longestMs, () => explainText({ protocol, stage, text: said }));
      }),
    );
  }, 300_000);
});
