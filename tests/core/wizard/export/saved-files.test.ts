import { describe, expect, it } from 'vitest';
import type { DeletedFile, SaveOutcome } from '../../../../electron/contract/exports';
import { exportResult } from '../../../../electron/core/wizard/export/export-result';
import { areAllDeleted, deletableFiles, savedFiles } from '../../../../electron/core/wizard/export/saved-files';
import { announcementOf, headlineOf } from '../../../../electron/core/wizard/frame/headline-of';
import { stepsOf } from '../../../../electron/core/wizard/frame/steps-of';
import type { WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import { sayIds } from '../../say-ids';
import { accepted, acted, atSettings, checked } from '../wizard-after';

const names = ['a.zip', 'b.txt'];
const files = { id: 'first', paths: ['/f/a.zip', '/f/b.txt'], holdPassword: false };
const saved: SaveOutcome = { kind: 'saved', folder: '/f', names, files };

function saving(outcome: SaveOutcome): WizardState {
  const signedIn = checked({ incoming: accepted, outgoing: accepted });
  return acted(signedIn, { kind: 'skip-to-export' }, { kind: 'saved', outcome });
}

function deleting(...became: readonly DeletedFile['became'][]): WizardState {
  const deleted = became.map((each, place) => ({ name: names[place] ?? '', became: each }));
  return acted(saving(saved), { kind: 'deleted', deletion: { of: 'first', files: deleted } });
}

describe('the saved files', () => {
  it('can be deleted by the id that main gave them', () => {
    expect(deletableFiles(saving(saved))).toEqual({ id: 'first', names, folder: '/f', holdPassword: false });
    expect(savedFiles(saving(saved)).map(({ path }) => path)).toEqual(['/f/a.zip', '/f/b.txt']);
  });

  it.each<[string, WizardState]>([
    ['in a terminal', saving({ kind: 'saved', folder: '/f', names })],
    ['before they are saved', saving({ kind: 'file-exists', folder: '/f', names })],
    ['after the choices have changed', acted(saving(saved), { kind: 'choose-programs', programs: ['card'] })],
    ['a second time', deleting('deleted', 'changed')],
  ])('cannot be deleted %s', (_, state) => {
    expect(deletableFiles(state)).toBeNull();
  });

  it('are others once they are saved again', () => {
    const again = acted(deleting('deleted', 'deleted'), {
      kind: 'saved',
      outcome: { ...saved, files: { ...files, id: 'second' } },
    });
    expect([areAllDeleted(again), deletableFiles(again)?.id]).toEqual([false, 'second']);
  });

  it('are gone from the title and the rail once all are deleted', () => {
    expect(headlineOf(deleting('deleted', 'deleted')).title.id).toBe('wizard.headline.deleted');
    expect(stepsOf(deleting('deleted', 'deleted'))[4]?.receipt?.id).toBe('wizard.receipt.deleted');
    expect(headlineOf(deleting('deleted', 'gone-before')).title.id).toBe('wizard.headline.saved');
    expect(headlineOf(deleting('deleted', 'not-deleted')).title.id).toBe('wizard.headline.saved');
  });
});

describe('a screen reader', () => {
  const publishing = acted(
    atSettings({ address: null, name: null, input: { text: 'example.net', kind: 'domain' } }),
    { kind: 'skip-to-export' },
    { kind: 'publish' },
    { kind: 'saved', outcome: saved },
  );

  it.each<[string, WizardState, string]>([
    ['that files were saved', saving(saved), 'wizard.headline.saved'],
    ['that files were published', publishing, 'wizard.headline.published'],
    ['that all were deleted', deleting('deleted', 'deleted'), 'wizard.headline.deleted'],
    ['that some were not, under the same title', deleting('deleted', 'changed'), 'export-page.result.kept'],
  ])('is told %s', (_, state, first) => {
    expect(announcementOf(state)[0]?.id).toBe(first);
  });
});

describe('the first row after deleting', () => {
  it.each<[string, WizardState, 'pass' | 'warn', string, string]>([
    [
      'all are deleted',
      deleting('deleted', 'deleted'),
      'pass',
      'export-page.result.deleted(2)',
      'export-page.result.deleted.more(2, /f)',
    ],
    [
      'one was moved before',
      deleting('deleted', 'gone-before'),
      'warn',
      'export-page.result.deleted(1)',
      'export-page.result.gone.more(1, b.txt+and)',
    ],
    [
      'all were moved before',
      deleting('gone-before', 'gone-before'),
      'warn',
      'export-page.result.gone(2)',
      'export-page.result.gone.more(2, a.zip+b.txt+and)',
    ],
    [
      'one has changed',
      deleting('changed', 'deleted'),
      'warn',
      'export-page.result.kept(1, /f)',
      'export-page.result.kept.changed(1, a.zip+and)',
    ],
    [
      'one may not be deleted',
      deleting('deleted', 'not-deleted'),
      'warn',
      'export-page.result.kept(1, /f)',
      'export-page.result.kept.refused(1, b.txt+and)',
    ],
    [
      'one has changed and one may not be deleted',
      deleting('changed', 'not-deleted'),
      'warn',
      'export-page.result.kept(2, /f)',
      'export-page.result.kept.changed(1, a.zip+and)',
    ],
  ])('is right where %s', (_, state, tone, title, more) => {
    const result = exportResult(state);
    expect(result?.tone).toBe(tone);
    expect([result?.title, result?.more].flatMap((each) => each ?? []).map(sayIds)).toEqual([title, more]);
  });

  it('has the path of one file to copy, and the folder of several', () => {
    expect(exportResult(saving(saved))?.path).toEqual({ text: '/f', of: 'folder' });
    const one = { kind: 'saved', folder: '/f', names: ['a.zip'], files: { ...files, paths: ['/f/a.zip'] } } as const;
    expect(exportResult(saving(one))?.path).toEqual({ text: '/f/a.zip', of: 'file' });
    expect(exportResult(saving({ kind: 'saved', folder: '/f', names }))?.path).toBeNull();
  });
});
