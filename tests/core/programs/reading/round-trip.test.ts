import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../electron/contract/candidate';
import type { ReadAccount, ReadServer } from '../../../../electron/contract/read-account';
import type { ExportAccount } from '../../../../electron/core/programs/export-account';
import { asciiName } from '../../../../electron/core/programs/outlook/prf';
import type { ExportedFile, MailProgram } from '../../../../electron/core/programs/program';
import { programs } from '../../../../electron/core/programs/programs';
import type { SettingsFile, SettingsReader } from '../../../../electron/core/reading/settings-reader';
import { isThorough } from '../../../fakes/thoroughness';
import { canonicalAccounts, requestFor } from '../canonical-accounts';
import { anyAccounts } from './any-account';
import { readWith } from './read-sample';

/** What the files of a program do not say, or say in other words. What is not named here is read as it was written. */
interface Unsaid {
  /** The person's name as it is read; left out where it is read as written. */
  readonly name?: (name: string | null) => string | null;
  readonly address?: 'never';
  /** The login name of a direction as it is read; left out where it is read as written. */
  readonly login?: (login: string | null, server: Candidate, account: ExportAccount) => string | null;
  /** Whether the files of an account can be read at all; left out where all can. */
  readonly isWritten?: (account: ExportAccount, files: readonly ExportedFile[]) => boolean;
}

const nobody: Unsaid = { address: 'never', name: () => null };

const unsaid: Readonly<Record<string, Unsaid>> = {
  msmtp: { name: () => null },
  mbsync: nobody,
  fetchmail: nobody,
  offlineimap: nobody,
  getmail: nobody,
  symfony: nobody,
  'apple-mail': { isWritten: (account) => !textsOf(account).some(isFilledInLater) },
  outlook: { name: asciiName, isWritten: (_, files) => files.some(({ name }) => name.endsWith('.prf')) },
};

const both = programs.flatMap((program) => (program.reader === undefined ? [] : [{ program, reader: program.reader }]));

describe('what a program is written and read again', () => {
  it('is there for every program with a name of its own', () => {
    expect(Object.keys(unsaid).filter((id) => !both.some(({ program }) => program.id === id))).toEqual([]);
    expect(both.filter(({ program, reader }) => reader.program !== program.id)).toEqual([]);
  });

  for (const { program, reader } of both) {
    it.each(Object.entries(canonicalAccounts))(`is the same account: ${program.id}, %s`, (_, account) => {
      expectSame(program, reader, [account]);
    });

    it(`is found in the folder that it is written to: ${program.id}`, () => {
      const folders = Object.values(canonicalAccounts).flatMap((account) => {
        const written = program.write(requestFor(account));
        return written.ok && (unsaid[program.id]?.isWritten?.(account, written.value.files) ?? true)
          ? [written.value.files.filter(({ name }) => reader.mayOwn(name))]
          : [];
      });
      const accounts = folders.map((files) => readWith(files.map(settingsFile), [reader]).accounts.length);
      expect(new Set(accounts)).toEqual(new Set([1]));
    });

    it(`is the same accounts, whatever they are: ${program.id}`, () => {
      const property = fc.property(anyAccounts, (accounts) => expectSame(program, reader, accounts));
      fc.assert(property, { numRuns: isThorough ? 100 : 30 });
    });
  }
});

function textsOf({ name, incoming, outgoing }: ExportAccount): readonly string[] {
  return [name, ...[...incoming, ...outgoing].map(({ login }) => login)].flatMap((text) => text ?? []);
}

/** Whether a text looks like `$USERNAME` or `{{mail}}`, for which a device management puts in what is each person's. */
function isFilledInLater(text: string): boolean {
  return /^(?:[$%]|\{\{)/.test(text);
}

function expectSame(program: MailProgram, reader: SettingsReader, given: readonly ExportAccount[]) {
  const said = unsaid[program.id] ?? {};
  const accounts = given.filter((account) => {
    const written = program.write(requestFor(account));
    return written.ok && (said.isWritten?.(account, written.value.files) ?? true);
  });
  if (accounts.length === 0) return;
  const written = program.write(requestFor(...accounts));
  if (!written.ok) throw new Error(`${program.id} refuses together what it takes alone`);
  const { files } = written.value;
  const read = readWith(files.map(settingsFile), [reader]);
  const expected = accounts.map((account) => expectedOf(account, program, said, read.accounts));
  expect(sorted(read.accounts.map(withoutChoice))).toEqual(sorted(expected));
  expectOneOfGiven(read.accounts, accounts);
  expectPasswordTold(read.accounts, files);
  expect(JSON.stringify(read)).not.toContain('hunter2');
}

/** An account as it has to be read, but for the ways to sign in. */
function expectedOf(
  account: ExportAccount,
  program: MailProgram,
  said: Unsaid,
  read: readonly ReadAccount[],
): Comparable {
  const server = (direction: 'incoming' | 'outgoing') => {
    const isRead = ({ host, port }: Candidate) =>
      read.some((each) => each[direction]?.host === host && each[direction]?.port === port);
    // Of several servers a program may have taken another than the first.
    const candidate = account[direction].find(isRead) ?? account[direction][0];
    if (candidate === undefined || !program.directions.includes(direction)) return null;
    const { protocol, host, port, security } = candidate;
    const signsIn = candidate.auth[0] !== 'none';
    const login = signsIn ? (candidate.login ?? account.address) : null;
    return { protocol, host, port, security, login: said.login?.(login, candidate, account) ?? login };
  };
  return {
    program: program.id,
    address: said.address === 'never' ? null : account.address,
    name: said.name === undefined ? account.name : said.name(account.name),
    incoming: server('incoming'),
    outgoing: server('outgoing'),
  };
}

type ComparableServer = Omit<ReadServer, 'auth'> | null;
interface Comparable extends Omit<ReadAccount, 'incoming' | 'outgoing' | 'passwordStored'> {
  readonly incoming: ComparableServer;
  readonly outgoing: ComparableServer;
}

function withoutChoice({ program, address, name, incoming, outgoing }: ReadAccount): Comparable {
  const named = (server: ReadServer | null): ComparableServer => {
    if (server === null) return null;
    const { protocol, host, port, security, login } = server;
    return { protocol, host, port, security, login };
  };
  return { program, address, name, incoming: named(incoming), outgoing: named(outgoing) };
}

/** A way to sign in that is read is one that was written; that sending needs none is always said. */
function expectOneOfGiven(read: readonly ReadAccount[], accounts: readonly ExportAccount[]): void {
  const key = ({ host, port }: Pick<ReadServer, 'host' | 'port'>) => `${host}:${port}`;
  const given = accounts.flatMap(({ incoming, outgoing }) => [...incoming, ...outgoing]);
  for (const server of read.flatMap(({ incoming, outgoing }) => [incoming ?? [], outgoing ?? []].flat())) {
    const ways = given.filter((each) => key(each) === key(server)).map(({ auth }) => auth);
    const isNone = ways.every(([way]) => way === 'none');
    if (isNone) expect(server.auth).toEqual(['none']);
    else if (server.auth.length > 0) expect(server.auth.some((way) => ways.flat().includes(way))).toBe(true);
  }
}

function expectPasswordTold(read: readonly ReadAccount[], files: readonly ExportedFile[]): void {
  const isHeld = files.some(({ mode }) => mode === 'private');
  const isTold = read.some(({ passwordStored }) => passwordStored === true);
  expect(isTold).toBe(isHeld && read.length > 0);
}

function settingsFile({ name, content }: ExportedFile): SettingsFile {
  return { path: name, content: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

function sorted(accounts: readonly Comparable[]): readonly string[] {
  return accounts.map((account) => JSON.stringify(account, null, 1)).sort();
}
