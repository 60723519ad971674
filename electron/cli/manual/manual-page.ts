import type { Message } from '../../contract/message';
import { message } from '../../core/message';
import type { Say } from '../../words/format-message';
import { commands, wizard } from '../commands';
import { flagEntries, flagGroups } from '../flags';
import { flagsOf } from './flags-of';

/**
 * The manual page, in the language of man(7).
 *
 * @param version - Of Mailwright.
 */
export function renderManualPage(say: Say, version: string): string {
  const paragraphs = (...messages: readonly Message[]) => messages.flatMap((one) => ['.PP', roffText(say(one))]);
  const groups = flagGroups.flatMap((group) => [
    `.SS ${quote(say(message(`cli.help.${group}`)))}`,
    ...flagEntries
      .filter(([, flag]) => flag.group === group)
      .flatMap(([, { name, takes }]) => item(nameOf(name, takes), say(message(`cli.flag.${name}`)))),
  ]);
  return [
    `.TH MAILWRIGHT 1 "" ${quote(`Mailwright ${version}`)}`,
    '.SH NAME',
    `mailwright \\- ${roffText(say(message('cli.manual.purpose')))}`,
    '.SH SYNOPSIS',
    ...[wizard, ...commands].flatMap(({ name, operands }) => [
      '.PP',
      `.B mailwright${name === wizard.name ? '' : ` ${name}`}`,
      ...(operands === '' ? [] : [roffText(operands)]),
      '[FLAGS]',
    ]),
    '.SH DESCRIPTION',
    ...paragraphs(message('terminal.help'), message('cli.help.input')),
    '.SH COMMANDS',
    ...commands.flatMap((command) => [
      ...item(
        `\\fB${command.name}\\fR ${roffText(command.operands)}`.trimEnd(),
        say(message(`cli.help.${command.name}`)),
      ),
      '.br',
      roffText(
        flagsOf(command)
          .map(({ name }) => `--${name}`)
          .join(', '),
      ),
    ]),
    '.SH FLAGS',
    ...groups,
    '.SH ENVIRONMENT',
    ...paragraphs(message('cli.help.password'), message('cli.help.proxy')),
    '.SH FILES',
    ...paragraphs(message('cli.help.streams')),
    '.SH "EXIT STATUS"',
    ...paragraphs(message('cli.help.exit'), message('cli.help.exit.other')),
    '',
  ].join('\n');
}

/** A term and its explanation; the term is in the language of man(7) already. */
function item(term: string, explained: string): readonly string[] {
  return ['.TP', term, roffText(explained)];
}

function nameOf(name: string, takes: string | null): string {
  const flag = `\\fB${roffText(`--${name}`)}\\fR`;
  return takes === null ? flag : `${flag} \\fI${roffText(takes)}\\fR`;
}

/** A text as one line that roff does not act on. */
function roffText(text: string): string {
  const plain = text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('\n', ' ');
  return /^[.']/.test(plain) ? `\\&${plain}` : plain;
}

function quote(text: string): string {
  return `"${roffText(text).replaceAll('"', '\\(dq')}"`;
}
