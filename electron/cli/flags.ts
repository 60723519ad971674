import { languageTag } from '../contract/language-tag';
import type { Message } from '../contract/message';
import { inputKindSchema } from '../contract/report';
import { requestLimits } from '../contract/request-limits';
import { failed, ok, type Result } from '../contract/result';
import type { Direction } from '../contract/verdict';
import { parseTypedServer, type TypedServer } from '../core/address/parse-typed-server';
import { isWritable } from '../core/formats/writable';
import { limits } from '../core/limits';
import { message } from '../core/message';
import { isFileName, standardStream } from './file-names';
import { parseDuration } from './parse-duration';

/** The groups of flags, in the order of the help. */
export const flagGroups = ['search', 'sign-in', 'files', 'output'] as const;

/** A flag of the command line, with all that its parsing and its help need. */
interface Flag<Name extends string, Value> {
  /** Without its dashes; its sentence in the help is `cli.flag.<name>`. */
  readonly name: Name;
  readonly group: (typeof flagGroups)[number];
  /** The name of its value in the help; null for a flag without a value. */
  readonly takes: string | null;
  /** Reads its values in the order given; there are none where the flag is not given. */
  readonly read: (given: readonly string[]) => Result<Value, Message>;
}

/** A SHA-256 fingerprint as programs print it, with colons or without. */
const fingerprint = /^(?:[\da-f]{2}:?){31}[\da-f]{2}$/i;

/** Every flag, under the name by which commands read its value, in the order of the help. */
export const flags = {
  inputKind: single('as', 'search', 'KIND', null, (value) => {
    const kind = inputKindSchema.options.find((known) => known === value);
    return kind === undefined ? failed(message('cli.bad-kind', { value })) : ok(kind);
  }),
  /** Null where each command takes its own. */
  deadlineMs: single('deadline', 'search', '20s', null, (value) => {
    const durationMs = parseDuration(value);
    return durationMs === null ? failed(message('cli.bad-deadline', { value })) : ok(durationMs);
  }),
  thorough: toggle('thorough', 'search'),
  preferImplicitTls: single('prefer', 'search', 'implicit-tls', false, (value) =>
    value === 'implicit-tls' ? ok(true) : failed(message('cli.bad-preference', { value })),
  ),
  incoming: typedServer('incoming'),
  outgoing: typedServer('outgoing'),
  askIspdb: switchOff('no-ispdb', 'search'),
  allowAddress: toggle('allow-address', 'search'),
  /** How many inputs of an audit are searched for at the same time. */
  jobs: single('jobs', 'search', 'N', limits.auditJobs, (value) => {
    const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0;
    return jobs >= 1 && jobs <= limits.auditJobsAtMost
      ? ok(jobs)
      : failed(message('cli.bad-jobs', { value, most: limits.auditJobsAtMost }));
  }),
  caFiles: flag('ca', 'search', 'FILE', (given) => {
    const bad = given.find((path) => path === standardStream || !isFileName(path));
    return bad === undefined ? ok(given) : failed(message('cli.file-needed', { flag: 'ca', value: bad }));
  }),
  /** SHA-256 of certificates that are accepted although nobody vouches for them; hexadecimal, in lower case and without colons. */
  acceptedCertificates: flag('accept-certificate', 'search', 'SHA256', (given) => {
    const bad = given.find((value) => !fingerprint.test(value));
    if (bad !== undefined) return failed(message('cli.bad-fingerprint', { value: bad }));
    return ok(given.map((value) => value.replaceAll(':', '').toLowerCase()));
  }),
  login: loginName('login'),
  outgoingLogin: loginName('outgoing-login'),
  passwordCommand: shellCommand('password-command'),
  outgoingPasswordCommand: shellCommand('outgoing-password-command'),
  /** A password may go to servers that only unsigned DNS or a file names. */
  acceptsServers: toggle('accept-servers', 'sign-in'),
  sendTest: toggle('send-test', 'sign-in'),
  /** How long a test message is awaited; null where nothing is said of it. */
  testWaitMs: single('test-wait', 'sign-in', '60s', null, (value) => {
    const durationMs = parseDuration(value);
    return durationMs === null || durationMs > limits.testMessageAtMostMs
      ? failed(message('cli.bad-test-wait', { value }))
      : ok(durationMs);
  }),
  deletesTest: toggle('delete-test', 'sign-in'),
  programs: single('for', 'files', 'CLIENT,CLIENT', [], (value) =>
    ok(
      value
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== ''),
    ),
  ),
  out: single('out', 'files', 'DIR', null, (value) =>
    value === standardStream || value === '' ? failed(message('cli.folder-needed', { value })) : ok(value),
  ),
  from: file('from'),
  /** A list of accounts in CSV, each of which gets files. */
  accounts: file('accounts'),
  /** What `explain` explains, or the inputs of `audit`. */
  file: file('file'),
  /** The results of an earlier audit, which is gone on with. */
  resume: storedFile('resume'),
  /** The lines of an audit to summarise. */
  summary: file('summary'),
  /** The lines of an earlier audit. They are read twice, so a stream cannot be given. */
  against: storedFile('against'),
  list: toggle('list', 'files'),
  name: line('name', 'files', { mayBeBlank: true, most: requestLimits.nameChars }),
  address: text('address', 'files', 'ADDRESS'),
  /** Whether an export signs in before it writes. */
  check: toggle('check', 'files'),
  includePassword: toggle('include-password', 'files'),
  /** Saves one ZIP archive in place of the files. */
  zip: toggle('zip', 'files'),
  calendars: toggle('calendars', 'files'),
  /** Whether the live domain is asked for what it publishes. */
  verify: toggle('verify', 'files'),
  /** The certificate that signs profiles for Apple Mail, with those between it and its authority, in PEM. */
  signWith: storedFile('sign-with'),
  signKey: storedFile('sign-key'),
  /** A newer list of providers, signed by the publisher. */
  renew: file('renew'),
  builtIn: toggle('built-in', 'files'),
  saveReport: file('save-report'),
  saveSettings: file('save-settings'),
  overwrite: toggle('overwrite', 'files'),
  json: toggle('json', 'output'),
  verbose: toggle('verbose', 'output'),
  quiet: toggle('quiet', 'output'),
  /** A BCP 47 tag; null where the environment decides. */
  language: single('lang', 'output', 'TAG', null, (value) =>
    languageTag.test(value) ? ok(value) : failed(message('cli.bad-language', { value })),
  ),
  colour: switchOff('no-color', 'output'),
  /** Runs reach the demo provider instead of the network. */
  demo: toggle('demo', 'output'),
  version: toggle('version', 'output'),
  help: toggle('help', 'output'),
} as const;

/** The name by which commands read a flag's value. */
export type FlagField = keyof typeof flags;

/** The value of each of these flags. */
export type FlagValues<Field extends FlagField> = {
  readonly [F in Field]: (typeof flags)[F] extends Flag<string, infer Value> ? Value : never;
};

/** The flags that every command takes. */
export const generalFlags = ['json', 'language', 'colour', 'version', 'help'] as const satisfies readonly FlagField[];

/** The flags that say where to save the report and the settings of a run. */
export const savingFlags = ['saveReport', 'saveSettings', 'overwrite'] as const satisfies readonly FlagField[];

/** The flags that say what may be reached, and how much of it is shown. */
export const networkFlags = ['caFiles', 'demo', 'verbose', 'quiet'] as const satisfies readonly FlagField[];

/** The flags of a search, its account and its servers. */
export const searchFlags = [
  'inputKind',
  'deadlineMs',
  'thorough',
  'preferImplicitTls',
  'incoming',
  'outgoing',
  'askIspdb',
  'allowAddress',
  'name',
  'acceptedCertificates',
  ...networkFlags,
] as const satisfies readonly FlagField[];

/** The flags that only a search can follow, in which servers are looked up. */
export const lookUpFlags = ['inputKind', 'askIspdb', 'allowAddress'] as const satisfies readonly SearchFlag[];

/** The flags that only a test of servers can follow, and so a search too. */
export const testOfServersFlags = [
  'deadlineMs',
  'thorough',
  'preferImplicitTls',
  'acceptedCertificates',
  'saveReport',
] as const satisfies readonly (SearchFlag | SavingFlag)[];

/** The flags of a sign-in. */
export const signInFlags = [
  'login',
  'outgoingLogin',
  'passwordCommand',
  'outgoingPasswordCommand',
  'acceptsServers',
] as const satisfies readonly FlagField[];

/** The flags of a test message to oneself. */
export const testFlags = ['sendTest', 'testWaitMs', 'deletesTest'] as const satisfies readonly FlagField[];

/** A flag of a search. */
export type SearchFlag = (typeof searchFlags)[number];

/** A flag that says where to save the report or the settings of a run. */
export type SavingFlag = (typeof savingFlags)[number];

/** A flag of a sign-in. */
export type SignInFlag = (typeof signInFlags)[number];

/** A flag of a test message to oneself. */
export type TestFlag = (typeof testFlags)[number];

/** All flags with their fields, in the order of the help. */
export const flagEntries = Object.entries(flags) as readonly [FlagField, (typeof flags)[FlagField]][];

function flag<const Name extends string, Value>(
  name: Name,
  group: Flag<Name, Value>['group'],
  takes: string | null,
  read: Flag<Name, Value>['read'],
): Flag<Name, Value> {
  return { name, group, takes, read };
}

/** A flag without a value; true where it is given. */
function toggle<const Name extends string>(name: Name, group: Flag<Name, boolean>['group']): Flag<Name, boolean> {
  return flag(name, group, null, (given) => ok(given.length > 0));
}

/** A flag without a value that switches something off; false where it is given. */
function switchOff<const Name extends string>(name: Name, group: Flag<Name, boolean>['group']): Flag<Name, boolean> {
  return flag(name, group, null, (given) => ok(given.length === 0));
}

/** A flag with one value; the last one given counts. */
function single<const Name extends string, Value, Absent>(
  name: Name,
  group: Flag<Name, Value>['group'],
  takes: string,
  absent: Absent,
  read: (value: string) => Result<Value, Message>,
): Flag<Name, Value | Absent> {
  return flag<Name, Value | Absent>(name, group, takes, (given) => {
    const value = given.at(-1);
    return value === undefined ? ok(absent) : read(value);
  });
}

function text<const Name extends string>(name: Name, group: Flag<Name, string>['group'], takes: string) {
  return single(name, group, takes, null, ok<string>);
}

/** A flag that takes one line, which may stand in any file. */
function line<const Name extends string>(
  name: Name,
  group: Flag<Name, string>['group'],
  { mayBeBlank, most }: { readonly mayBeBlank: boolean; readonly most: number },
) {
  return single(name, group, 'NAME', null, (value) => {
    if (!mayBeBlank && value.trim() === '') return failed(message('cli.blank-line', { flag: name }));
    return value.length <= most && isWritable(value)
      ? ok(value)
      : failed(message('cli.bad-line', { flag: name, limit: most }));
  });
}

function loginName<const Name extends string>(name: Name) {
  return line(name, 'sign-in', { mayBeBlank: false, most: requestLimits.loginChars });
}

function typedServer<const Name extends Direction>(name: Name) {
  return single<Name, TypedServer, null>(name, 'search', 'HOST:PORT:SECURITY', null, (value) => {
    const server = parseTypedServer(value, name);
    return server === null ? failed(message('cli.bad-server', { flag: name, value })) : ok(server);
  });
}

function shellCommand<const Name extends string>(name: Name) {
  return single(name, 'sign-in', 'CMD', null, (value) =>
    value.trim() === '' ? failed(message('cli.command-needed', { flag: name })) : ok(value),
  );
}

function file<const Name extends string>(name: Name) {
  return single(name, 'files', 'FILE', null, (value) =>
    isFileName(value) ? ok(value) : failed(message('cli.file-needed', { flag: name, value })),
  );
}

/** A flag whose file cannot be a stream. */
function storedFile<const Name extends string>(name: Name) {
  return single(name, 'files', 'FILE', null, (value) =>
    value !== standardStream && isFileName(value)
      ? ok(value)
      : failed(message('cli.file-needed', { flag: name, value })),
  );
}
