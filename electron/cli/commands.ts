import type { Message } from '../contract/message';
import { message } from '../core/message';
import type { Command } from './command';
import {
  type FlagField,
  flags,
  generalFlags,
  networkFlags,
  savingFlags,
  searchFlags,
  signInFlags,
  testFlags,
} from './flags';

/** The commands in the order of the help. Each loads its modules when it is called. */
export const commands = [
  command({
    name: 'detect',
    operands: 'INPUT',
    flags: [...searchFlags, ...savingFlags],
    isStanding: false,
    run: async (context) => await (await import('./commands/detect')).detect(context),
  }),
  command({
    name: 'probe',
    operands: 'HOST[:PORT]',
    flags: ['deadlineMs', 'preferImplicitTls', ...networkFlags, ...savingFlags],
    isStanding: false,
    run: async (context) => await (await import('./commands/probe')).probe(context),
  }),
  command({
    name: 'check',
    operands: 'INPUT',
    flags: [...searchFlags, ...signInFlags, ...testFlags, ...savingFlags],
    isStanding: false,
    run: async (context) => await (await import('./commands/check')).check(context),
  }),
  command({
    name: 'export',
    operands: 'INPUT',
    flags: [
      ...searchFlags,
      ...signInFlags,
      ...savingFlags,
      ...([
        'programs',
        'out',
        'from',
        'accounts',
        'list',
        'check',
        'includePassword',
        'zip',
        'calendars',
        'signWith',
        'signKey',
      ] as const),
    ],
    isStanding: false,
    run: async (context) => await (await import('./commands/export')).exportFiles(context),
  }),
  command({
    name: 'publish',
    operands: 'DOMAIN',
    flags: [
      ...(['from', 'out', 'verify', 'askIspdb', 'overwrite', 'signWith', 'signKey'] as const),
      ...(['deadlineMs', 'caFiles', 'demo', 'quiet'] as const),
    ],
    isStanding: false,
    run: async (context) => await (await import('./commands/publish')).publishDomain(context),
  }),
  command({
    name: 'parse',
    operands: 'FILE',
    flags: ['address'],
    isStanding: false,
    run: async (context) => await (await import('./commands/parse')).parse(context),
  }),
  command({
    name: 'read',
    operands: 'FILE|DIR',
    flags: ['quiet'],
    isStanding: false,
    run: async (context) => await (await import('./commands/read')).read(context),
  }),
  command({
    name: 'explain',
    operands: 'TEXT',
    flags: ['file'],
    isStanding: false,
    run: async (context) => await (await import('./commands/explain')).explain(context),
  }),
  command({
    name: 'compare',
    operands: 'FIRST SECOND',
    flags: [],
    isStanding: false,
    run: async (context) => await (await import('./commands/compare')).compare(context),
  }),
  command({
    name: 'audit',
    operands: '',
    flags: [
      ...(['inputKind', 'deadlineMs', 'thorough', 'preferImplicitTls', 'askIspdb', 'allowAddress'] as const),
      ...(['jobs', 'file', 'resume', 'caFiles', 'demo', 'quiet'] as const),
      ...(['summary', 'against', 'out', 'overwrite', 'json'] as const),
    ],
    isStanding: false,
    run: async (context) => await (await import('./commands/audit-or-summary')).auditOrSummary(context),
  }),
  command({
    name: 'providers',
    operands: '',
    flags: ['renew', 'builtIn'],
    isStanding: false,
    run: async (context) => await (await import('./commands/providers')).providers(context),
  }),
  command({
    name: 'demo',
    operands: '',
    flags: ['list'],
    isStanding: true,
    run: async (context) => await (await import('./commands/demo')).demo(context),
  }),
] as const;

/** What runs in a terminal without a command; a file to open may be named. */
export const wizard = command({
  name: 'mailwright',
  operands: '[FILE]',
  flags: [
    'deadlineMs',
    'thorough',
    'preferImplicitTls',
    'askIspdb',
    'allowAddress',
    'name',
    'colour',
    'caFiles',
    'demo',
  ],
  isStanding: false,
  run: async (context) => await (await import('./wizard/run-wizard')).runWizard(context),
});

/** The name of a command. */
export type CommandName = (typeof commands)[number]['name'];

/** The command of a name; null where there is none. */
export function commandNamed(name: string): Command<CommandName> | null {
  return commands.find((known) => known.name === name) ?? null;
}

/** The sentence about a flag that a command does not take; null where it takes all that are given. */
export function foreignFlag({ name, flags: own }: Command, given: readonly FlagField[]): Message | null {
  const taken: readonly FlagField[] = [...own, ...generalFlags];
  const foreign = given.find((field) => !taken.includes(field));
  if (foreign === undefined) return null;
  const takers = commands.filter((other: Command) => other.flags.includes(foreign)).map((taker) => taker.name);
  return message('cli.flag-elsewhere', { command: name, flag: flags[foreign].name, takers: { list: takers } });
}

function command<const Name extends string, const Field extends FlagField>(described: Command<Name, Field>) {
  return described;
}
