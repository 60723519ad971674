import { describe, expect, it } from 'vitest';
import { programGroups, programsNamed } from '../../../../electron/core/wizard/export/program-groups';
import { sayIn } from '../../../../electron/words/format-message';
import { knownProgram, knownPrograms } from '../../../fakes/known-programs';

const idsOf = (programs: Parameters<typeof programGroups>[0]) =>
  programGroups(programs).map(({ id, isFolded, programs: own }) => [id, isFolded, own.map((program) => program.id)]);

describe('the list of mail apps', () => {
  it('has those of this computer first, found ones before others, and folds what few people need', () => {
    const programs = [
      knownProgram({ id: 'absent', name: 'Absent' }),
      knownProgram({ id: 'found', name: 'Found', found: true }),
      knownProgram({ id: 'foreign', name: 'Foreign', runsHere: false }),
      knownProgram({ id: 'phone', name: 'Phone', group: 'phone', runsHere: false }),
      knownProgram({ id: 'card', name: 'Card', group: 'human' }),
      knownProgram({ id: 'sender', name: 'Sender', group: 'command-line', found: true }),
    ];
    expect(idsOf(programs)).toEqual([
      ['here', false, ['found', 'absent']],
      ['phone', false, ['phone']],
      ['human', false, ['card']],
      ['app', true, ['foreign']],
      ['command-line', true, ['sender']],
    ]);
  });

  it('has no group without an entry', () => {
    const apps = knownPrograms().filter(({ group }) => group === 'app' || group === 'domain');
    expect(idsOf(apps).map(([id]) => id)).toEqual(['here', 'phone', 'app', 'domain']);
    expect(programGroups([])).toEqual([]);
  });

  it('has three apps of this computer and three of phones in sight, and every app that was found', () => {
    const many = (group: 'app' | 'phone', found: number) =>
      [1, 2, 3, 4, 5].map((place) =>
        knownProgram({ id: `${group}-${place}`, name: group, group, found: place > 5 - found }),
      );
    expect(idsOf([...many('app', 1), ...many('phone', 0)])).toEqual([
      ['here', false, ['app-5', 'app-1', 'app-2']],
      ['phone', false, ['phone-1', 'phone-2', 'phone-3']],
      ['app', true, ['app-3', 'app-4', 'phone-4', 'phone-5']],
    ]);
    expect(idsOf(many('app', 4))).toEqual([
      ['here', false, ['app-2', 'app-3', 'app-4', 'app-5']],
      ['app', true, ['app-1']],
    ]);
  });

  it('is searched by words of the name, the id or what the app is', () => {
    const programs = knownPrograms();
    const named = (text: string) => programsNamed(programs, text, sayIn('en')).map(({ id }) => id);
    expect(named(' BIRD')).toEqual(['thunderbird', 'thunderbird-android', 'thunderbird-iphone']);
    expect(named('iPhone')).toContain('apple-mail');
    expect(named('apple iphone')).toEqual(['apple-mail']);
    expect(named('no such app')).toEqual([]);
    expect(named(' ')).toHaveLength(programs.length);
  });
});
