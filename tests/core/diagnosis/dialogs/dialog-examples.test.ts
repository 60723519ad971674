import { describe, expect, it } from 'vitest';
import { exampleOf } from '../../../../electron/core/diagnosis/dialogs/dialog-entry';
import { dialogPrograms } from '../../../../electron/core/diagnosis/dialogs/dialog-programs';
import { recogniseDialog } from '../../../../electron/core/diagnosis/dialogs/recognise-dialog';
import { translatedDialogs } from '../../../../electron/core/diagnosis/dialogs/translated-dialogs';
import { explainText } from '../../../../electron/core/diagnosis/explain-text';
import { quotedReply } from '../../../../electron/core/diagnosis/quoted-reply';

const entries = dialogPrograms.flatMap(({ program, source, entries }) =>
  entries.map((entry) => ({ program, source, entry })),
);
const programOf = new Map(entries.map(({ program, entry }) => [entry.id, program]));

describe('the dialogs of mail programs', () => {
  it('are many, of many programs, in many languages', () => {
    expect(entries.length).toBeGreaterThan(900);
    expect(new Set(entries.map(({ program }) => program)).size).toBeGreaterThan(20);
    expect(translatedDialogs.length).toBeGreaterThan(10);
  });

  it('have an id of their own, words or a code, a cause and a source', () => {
    const ids = entries.map(({ entry }) => entry.id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    const lacking = entries.filter(
      ({ source, entry }) =>
        exampleOf(entry) === '' || entry.possible.length === 0 || !(entry.source ?? source).startsWith('https://'),
    );
    expect(lacking.map(({ entry }) => entry.id)).toEqual([]);
  });

  it('are each found by their own example', () => {
    const others = entries.flatMap(({ program, entry }) => {
      const examples = [exampleOf(entry), ...(entry.also ?? []).map((says) => exampleOf({ says }))];
      return examples.flatMap((example) => {
        const found = recogniseDialog(example, program)?.entry?.id;
        return found === entry.id ? [] : [`${entry.id} → ${found}: ${example}`];
      });
    });
    expect(others).toEqual([]);
  });

  it('are each found by their translations', () => {
    const others = translatedDialogs.flatMap(({ language, says }) =>
      Object.entries(says).flatMap(([id, texts]) =>
        [texts].flat().flatMap((text) => {
          const found = recogniseDialog(text.replace(/[«»]/g, ''), programOf.get(id))?.entry?.id;
          return found === id ? [] : [`${language} ${id} → ${found}`];
        }),
      ),
    );
    expect(others).toEqual([]);
  });

  it('state a wrong password only where they quote a server or can mean nothing else', () => {
    const accused = entries.filter(({ entry }) => {
      const text = exampleOf(entry);
      const { cause } = explainText({ protocol: null, stage: null, text });
      return cause === 'wrong-password' && entry.possible.length > 1 && quotedReply(text) === null;
    });
    expect(accused.map(({ entry }) => entry.id)).toEqual([]);
  });

  it('are each given what they can mean', () => {
    const unknown = entries.filter(
      ({ program, entry }) =>
        explainText({ protocol: null, stage: null, text: exampleOf(entry), program }).possible.length === 0,
    );
    expect(unknown.map(({ entry }) => entry.id)).toEqual([]);
  });
});
