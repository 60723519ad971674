import { describe, expect, it } from 'vitest';
import { commandNamed, commands, foreignFlag, wizard } from '../../electron/cli/commands';
import { flagEntries, generalFlags } from '../../electron/cli/flags';
import { parseCommandLine } from '../../electron/cli/parse-command-line';
import { sayIn } from '../../electron/words/format-message';

const say = sayIn('en');

/** The sentence about a flag that the command does not take; null where it takes all of them. */
function refusal(name: string, ...args: readonly string[]): string | null {
  const line = parseCommandLine([name, ...args]);
  if (!line.ok) throw new Error(line.failure.id);
  const foreign = foreignFlag(commandNamed(name) ?? wizard, line.value.given);
  return foreign === null ? null : say(foreign);
}

describe('the flags of a command', () => {
  it('are refused where the command does not take them, in one sentence that names the commands that do', () => {
    expect(refusal('detect', '--include-password')).toBe(
      '“detect” does not take --include-password. These commands do: export.',
    );
    expect(refusal('detect', 'x', '--for', 'x')).toBe('“detect” does not take --for. These commands do: export.');
    expect(refusal('parse', '--login', 'x')).toBe('“parse” does not take --login. These commands do: check, export.');
    expect(refusal('', '--out', 'x')).toBe(
      '“mailwright” does not take --out. These commands do: export, publish, audit.',
    );
  });

  it('are refused whatever their values are', () => {
    expect(refusal('parse', '--no-ispdb')).toContain('--no-ispdb');
    expect(refusal('parse', '--name', '')).toContain('--name');
  });

  it.each(commands)('are taken by $name where it lists them, and where every command takes them', ({ name, flags }) => {
    const taken: readonly string[] = [...flags, ...generalFlags];
    for (const [field] of flagEntries) {
      const isTaken = foreignFlag(commandNamed(name) ?? wizard, [field]) === null;
      expect(isTaken, field).toBe(taken.includes(field));
    }
  });

  it('are each taken by a command', () => {
    const taken: readonly string[] = [...generalFlags, ...commands.flatMap(({ flags }): readonly string[] => flags)];
    expect(flagEntries.map(([field]) => field).filter((field) => !taken.includes(field))).toEqual([]);
  });
});

it('finds no command for a name that every object has', () => {
  expect(commandNamed('constructor')).toBeNull();
  expect(commandNamed('detect')?.name).toBe('detect');
});
