import { describe, expect, it } from 'vitest';
import { commands } from '../../electron/cli/commands';
import { exitCodes } from '../../electron/cli/exit-codes';
import { flags } from '../../electron/cli/flags';
import { renderCommandHelp, renderHelp } from '../../electron/cli/render-help';
import { sayIn } from '../../electron/words/format-message';

const say = sayIn('en');

function wordsOf(help: string): readonly string[] {
  return help.split(/\s+/);
}

describe('renderHelp', () => {
  it.each([40, 80, 100])('fits into %i columns', (columns) => {
    const lines = renderHelp(say, columns).split('\n');

    expect(lines.filter((line) => line.length > columns)).toEqual([]);
    expect(lines.filter((line) => line.endsWith(' '))).toEqual([]);
  });

  it('says the same on terminals of any width, and uses 80 columns where the width is unknown', () => {
    expect(wordsOf(renderHelp(say, 40))).toEqual(wordsOf(renderHelp(say, 100)));
    expect(renderHelp(say, 0)).toBe(renderHelp(say, 80));
  });

  it('puts an explanation beside its flag where there is room, else below', () => {
    expect(renderHelp(say, 80)).toMatch(/^ {2}--check {10,}Lets export sign in/m);
    expect(renderHelp(say, 40)).toMatch(/^ {2}--check\n {6}Lets export sign in/m);
  });

  it('says when export signs in, what accepts servers, and the exit codes of a search', () => {
    const help = wordsOf(renderHelp(say, 80)).join(' ');

    expect(help).toContain('signs in only with --check or --include-password');
    expect(help).toMatch(/--accept-servers Lets a password go to another organisation’s servers/);
    for (const code of [exitCodes.done, exitCodes.notAll, exitCodes.wrongUse, exitCodes.nothing, exitCodes.notAgreed]) {
      expect(help).toMatch(new RegExp(`Exit codes:.* ${code} `));
    }
  });
});

describe('renderCommandHelp', () => {
  it.each(commands)('names what $name takes, and no other flag', (command) => {
    const help = renderCommandHelp(command, say, 80);

    expect(help).toContain(`Usage: mailwright ${`${command.name} ${command.operands}`.trim()} [FLAGS]`);
    const general = ['--json', '--lang', '--no-color', '--version', '--help'];
    const named = [...help.matchAll(/^ {2}(--\S+)/gm)].map(([, flag]) => flag);
    expect(new Set(named)).toEqual(new Set([...general, ...command.flags.map((field) => `--${flags[field].name}`)]));
  });

  it.each([40, 80])('fits into %i columns', (columns) => {
    const lines = commands.flatMap((command) => renderCommandHelp(command, say, columns).split('\n'));

    expect(lines.filter((line) => line.length > columns)).toEqual([]);
  });
});
