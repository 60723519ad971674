import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { type Exim, startExim } from '../servers/exim';
import { type MailBed, openMailBed } from '../servers/mail-bed';
import { filteredLines } from './fail2ban';
import { mannersPlan, password, type Situation, situations } from './manners-plan';
import { patience, startWireCapture } from './wire-capture';
import { readWireConnections, type WireConnection } from './wire-connection';

/** What servers and wire showed of something that was done. */
export interface Observed {
  readonly situation: Situation;
  /** What was done. */
  readonly name: string;
  readonly connections: readonly WireConnection[];
  /** The new lines of each server's log. */
  readonly logs: Readonly<Record<MailServer, readonly string[]>>;
}

/** Starts programs that write the secrets of their TLS connections into a file, for `--tls-keylog`. */
type Act = (keyFile: string) => Promise<void>;

/** The programs whose logs are read. */
export type MailServer = 'dovecot' | 'postfix' | 'exim';

/** Real servers for all situations. */
export interface MannersBed {
  readonly bed: MailBed;
  /** Observes an act until its connections are closed and logged. */
  observe(situation: Situation, name: string, act: Act): Promise<Observed>;
  /** Runs a program with Node in the bed's network, and gives what it prints. */
  runNode(args: readonly string[], keyFile: string, input?: string): Promise<string>;
  /** The lines that a filter counts of each thing that was observed, in the order of `observed`. */
  matchedLines(observed: readonly Observed[], filter: Filter): Promise<readonly (readonly string[])[]>;
  close(): Promise<void>;
}

/** A filter of fail2ban, and the log that it reads. */
export interface Filter {
  readonly name: string;
  readonly server: MailServer;
}

const fetchingPorts: readonly number[] = [993, 143, 995, 110];
const submissionPorts: readonly number[] = [587, 2525, 465, 25];

/** Starts the servers of all situations. */
export async function openMannersBed(): Promise<MannersBed> {
  const bed = await openMailBed(mannersPlan);
  try {
    const exim = await startEximOf(bed);
    const readLogs = async () => ({
      dovecot: await bed.dovecot.log(),
      postfix: await bed.postfix.log(),
      exim: await exim.log(),
    });
    const file = (name: string) => join(bed.namespace.folder, name);

    async function observe(situation: Situation, name: string, act: Act): Promise<Observed> {
      const before = await readLogs();
      const since = async () => {
        const now = await readLogs();
        return {
          dovecot: linesAfter(before.dovecot, now.dovecot),
          postfix: linesAfter(before.postfix, now.postfix),
          exim: linesAfter(before.exim, now.exim),
        };
      };
      const fileName = `${situation.name}-${name}`.replaceAll(' ', '-');
      const keyFile = file(`${fileName}.keys`);
      await writeFile(keyFile, '');
      const capture = await startWireCapture(bed.namespace, fileName);
      await act(keyFile);
      const connections = await readWireConnections(await capture.stop(), keyFile);
      const taken = connections.filter(({ isOpened }) => isOpened);
      const fetching = taken.filter(({ port }) => fetchingPorts.includes(port));
      const submission = taken.filter(({ port }) => submissionPorts.includes(port));
      // Both log an end a moment after it; Exim logs it before.
      const inPostfix = situation.hasExim ? 0 : submission.length;
      await vi.waitFor(async () => {
        const { dovecot, postfix } = await since();
        expect(dovecot.filter(isEndOfDovecot).length).toBe(fetching.length);
        expect(postfix.filter(isEndOfPostfix).length).toBe(inPostfix);
      }, patience);
      return { situation, name, connections, logs: await since() };
    }

    async function matchedLines(
      observed: readonly Observed[],
      { name, server }: Filter,
    ): Promise<readonly (readonly string[])[]> {
      const log = file(`${server}-observed.log`);
      await writeFile(log, `${observed.flatMap(({ logs }) => logs[server]).join('\n')}\n`);
      const matched = await filteredLines(log, name);
      return observed.map(({ logs }) => logs[server].filter((line) => matched.has(line)));
    }

    function runNode(args: readonly string[], keyFile: string, input = ''): Promise<string> {
      const environment = { NODE_EXTRA_CA_CERTS: bed.authority.file };
      return bed.namespace.run(process.execPath, [`--tls-keylog=${keyFile}`, ...args], { environment, input });
    }

    return { bed, observe, runNode, matchedLines, close: bed.close };
  } catch (error) {
    await bed.close();
    throw error;
  }
}

async function startEximOf({ namespace, authority }: MailBed): Promise<Exim> {
  const situation = situations.find(({ hasExim }) => hasExim);
  const [address] = situation?.host.addresses ?? [];
  if (situation === undefined || address === undefined) throw new Error('no situation has Exim');
  // The other way round, because the files have the first name.
  const certificate = await authority.issue([...situation.host.names].reverse());
  const accounts = [{ login: situation.address, password }];
  return await startExim(namespace, { hosts: [{ address, certificate }], accounts });
}

function linesAfter(before: string, now: string): readonly string[] {
  return now
    .slice(before.length)
    .split('\n')
    .filter((line) => line !== '');
}

function isEndOfDovecot(line: string): boolean {
  return /(?:imap|pop3)-login: Info: /.test(line);
}

function isEndOfPostfix(line: string): boolean {
  return /smtpd\[\d+\]: disconnect from /.test(line);
}
