import { describe, expect, it } from 'vitest';
import { programGroups, programsNamed } from '../../../../electron/core/wizard/export/program-groups';
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
    expect(idsOf(knownPrograms()).map(([id]) => id)).toEqual([
      'here',
      'human',
      'app',
      'command-line',
      'website',
      'domain',
    ]);
    expect(programGroups([])).toEqual([]);
  });

  it('is searched by a part of a name', () => {
    const named = programsNamed(knownPrograms(), ' BIRD');
    expect(named.map(({ id }) => id)).toEqual(['thunderbird', 'thunderbird-android', 'thunderbird-iphone']);
    expect(programsNamed(knownPrograms(), '')).toHaveLength(knownPrograms().length);
  });
});
