import { describe, expect, it } from 'vitest';
import { commands } from '../../../electron/cli/commands';
import { flagEntries } from '../../../electron/cli/flags';
import { flagsOf } from '../../../electron/cli/manual/flags-of';
import { manualFiles } from '../../../electron/cli/manual/manual-files';

const files = new Map(Object.entries(await manualFiles()));

function textOf(path: string): string {
  return files.get(path) ?? '';
}

describe('the manual page', () => {
  const page = textOf('man/mailwright.1');

  it('explains every command and every flag', () => {
    for (const { name } of commands) expect(page).toContain(`.TP\n\\fB${name}\\fR`);
    for (const [, { name }] of flagEntries) expect(page).toContain(`.TP\n\\fB\\-\\-${name.replaceAll('-', '\\-')}\\fR`);
  });

  it('has no line that roff takes for a request by mistake', () => {
    const requests = page.split('\n').filter((line) => /^[.']/.test(line));
    expect(new Set(requests.map((line) => line.split(' ')[0]))).toEqual(
      new Set(['.TH', '.SH', '.SS', '.PP', '.TP', '.B', '.br']),
    );
  });
});

describe('the completions', () => {
  it('of bash and zsh offer files to each command whose operands are files', () => {
    expect(textOf('completions/mailwright.bash')).toContain('@(parse|read|compare)');
    for (const operands of ['FILE', 'FILE|DIR', 'FIRST SECOND'])
      expect(textOf('completions/_mailwright')).toContain(`'*:${operands}:_files'`);
  });

  it.each(commands)('of bash, zsh and fish name the flags of $name, and no other', (command) => {
    const own = flagsOf(command).map(({ name }) => name);
    const bash = new RegExp(`^ {4}${command.name}\\) flags='(.*)' ;;$`, 'm').exec(
      textOf('completions/mailwright.bash'),
    );
    expect(bash?.[1]?.split(' ')).toEqual(own.map((name) => `--${name}`));

    const fish = textOf('completions/mailwright.fish').matchAll(
      new RegExp(`__fish_seen_subcommand_from ${command.name}" -l (\\S+)`, 'g'),
    );
    expect([...fish].map(([, name]) => name)).toEqual(own);

    const zsh = textOf('completions/_mailwright').split(`\n    ${command.name})\n`)[1]?.split('\n      ;;')[0] ?? '';
    expect([...zsh.matchAll(/^ {8}'--([\w-]+)\[/gm)].map(([, name]) => name)).toEqual(own);
  });
});
