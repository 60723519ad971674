import { copyFile, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Candidate } from '../../electron/contract/candidate';
import type { ExportedFile, MailProgram } from '../../electron/core/programs/program';
import { Secret } from '../../electron/core/secret';
import { account, requestFor, server } from '../core/programs/canonical-accounts';
import { sampleHeard } from '../core/run/sample-run';
import type { RecordedLogin } from '../servers/dovecot';
import { type MailBed, openMailBed } from '../servers/mail-bed';
import type { RunningProgram } from '../servers/network-namespace';
import { hostilePassword, samplePlan } from '../servers/sample-plan';
import { patience } from './patience';

/** A login name with what programs take for quotes, comments, variables and commands. In lower case, as Dovecot reads names. */
const hostileLogin = `ex\\jane's "box" $home \`id\` %s #1;2`;

/** Login names that every program is tried with; all have the hostile password. */
export const tryingLogins = ['jane@guessed.example', 'customer 4711', '"jane doe"@guessed.example', hostileLogin];

/** A password with blanks at its ends, and a hyphen and quotes inside. */
export const blankEndedPassword = ' -"p`a\' ';
/** The login name that has it. */
export const blankEndedLogin = 'blank@guessed.example';
/** The longest login name and password that Mutt holds. */
export const longLogin = `${'j'.repeat(110)}@guessed.example`;
export const longPassword = `${'h'.repeat(125)}e`;
/** A login name with an ordinary ASCII password, for programs that cannot sign in with any other. */
export const asciiLogin = 'ascii@guessed.example';
/** A password in ASCII with every character that wrong escaping would break. */
export const asciiPassword = `p a"s's\\w#d%s%(x)s\`id\`$HOME;!{}<&>\\`;

/** Servers of the test. The last three are on a host where STARTTLS has been taken out. `byLogin587` takes a password by AUTH PLAIN too. */
export const servers = {
  imap993: server({ protocol: 'imap', host: 'imap.guessed.example', port: 993, security: 'tls' }),
  imap143: server({ protocol: 'imap', host: 'imap.guessed.example', port: 143, security: 'starttls' }),
  pop995: server({ protocol: 'pop3', host: 'pop.pop-only.example', port: 995, security: 'tls' }),
  pop110: server({ protocol: 'pop3', host: 'pop.pop-only.example', port: 110, security: 'starttls' }),
  smtp465: server({ protocol: 'smtp', host: 'smtp.guessed.example', port: 465, security: 'tls' }),
  smtp587: server({ protocol: 'smtp', host: 'smtp.guessed.example', port: 587, security: 'starttls' }),
  smtp2525: server({ protocol: 'smtp', host: 'smtp.guessed.example', port: 2525, security: 'starttls' }),
  byLogin587: {
    ...server({ protocol: 'smtp', host: 'smtp.guessed.example', port: 587, security: 'starttls' }),
    heard: sampleHeard({ overTls: { capabilities: ['AUTH LOGIN'], mechanisms: ['LOGIN'] } }),
  },
  strippedImap: server({ protocol: 'imap', host: 'imap.stripped.example', port: 143, security: 'starttls' }),
  strippedPop: server({ protocol: 'pop3', host: 'pop.stripped.example', port: 110, security: 'starttls' }),
  strippedSmtp: server({ protocol: 'smtp', host: 'smtp.stripped.example', port: 587, security: 'starttls' }),
} as const;

/** A line of the server without STARTTLS. */
const connectionEnd = /^-- closed$/m;

const strippedAddress = '192.31.196.70';

/** A host for a server that a test starts itself. */
export const offeringHost = { name: 'pop.offering.example', address: '192.31.196.80' } as const;

/** A name of the host of the servers above that is not in its certificate. */
export const misnamedHost = 'misnamed.guessed.example';

/** What is written for a program, and who signs in. */
export interface Trial {
  readonly incoming?: Candidate;
  readonly outgoing?: Candidate;
  readonly login: string;
  readonly password?: string;
  /** Null where the name is not given. */
  readonly name?: string | null;
}

/** Real servers in a network of their own, whose authority every program there trusts, and a server where STARTTLS was taken out. */
export interface ClientBed extends MailBed {
  /** A new home folder for a program. */
  home(): Promise<string>;
  /**
   * What the server without STARTTLS got during a piece of work, once a connection has been closed.
   *
   * @param until - What it has got by then, where the program leaves its connection open.
   */
  heardInClear(work: () => Promise<unknown>, until?: RegExp): Promise<string>;
  /** Starts a program in a terminal of its own, where it can draw and gets keys. */
  startInTerminal(command: string, environment: NodeJS.ProcessEnv): Promise<ProgramInTerminal>;
  /** Ends the programs in terminals. */
  endTerminals(): Promise<void>;
  /** The sign-ins during a piece of work: as many as are expected, or more. Each is logged a moment after its answer. */
  loginsDuring(work: () => Promise<unknown>, expected?: number): Promise<readonly RecordedLogin[]>;
}

/** A program in a terminal of its own. */
export interface ProgramInTerminal extends RunningProgram {
  press(keys: string): Promise<void>;
}

/** Starts the servers of the sample plan for the tests of mail programs. */
export async function openClientBed(): Promise<ClientBed> {
  const bed = await openMailBed({
    ...samplePlan,
    hosts: [
      ...samplePlan.hosts.map((host) =>
        host.names.includes(servers.imap993.host) ? { ...host, otherNames: [misnamedHost] } : host,
      ),
      {
        names: ['imap.stripped.example', 'pop.stripped.example', 'smtp.stripped.example'],
        addresses: [strippedAddress],
        fetching: [],
        submission: [],
      },
      { names: [offeringHost.name], addresses: [offeringHost.address], fetching: [], submission: [] },
    ],
    accounts: [
      ...samplePlan.accounts.filter(({ login }) => !tryingLogins.includes(login)),
      ...tryingLogins.map((login) => ({ login, password: hostilePassword })),
      { login: blankEndedLogin, password: blankEndedPassword },
      { login: longLogin, password: longPassword },
      { login: asciiLogin, password: asciiPassword },
    ],
  });
  try {
    await trustAuthority(bed);
    const file = join(bed.namespace.folder, 'heard-in-clear');
    await writeFile(file, '');
    const program = fileURLToPath(new URL('stripping-server-process.mjs', import.meta.url));
    const sockets = [143, 110, 587].map((port) => `${strippedAddress}:${port}`);
    await bed.namespace.startServer(process.execPath, [program, strippedAddress, file], sockets);
    const terminals: ProgramInTerminal[] = [];
    return {
      ...bed,
      home: () => mkdtemp(join(bed.namespace.folder, 'home-')),
      heardInClear: async (work, until = connectionEnd) => {
        const before = (await readFile(file, 'utf8')).length;
        const news = async () => (await readFile(file, 'utf8')).slice(before);
        await work();
        await expect.poll(news, patience).toMatch(until);
        return news();
      },
      startInTerminal: async (command, environment) => {
        const program = await startInTerminal(bed, command, environment);
        terminals.push(program);
        return program;
      },
      endTerminals: async () => {
        for (const program of terminals.splice(0)) {
          program.process.kill();
          await program.exitCode;
        }
      },
      loginsDuring: async (work, expected = 1) => {
        const before = (await bed.dovecot.logins()).length;
        const news = async () => (await bed.dovecot.logins()).slice(before);
        await work();
        await expect.poll(async () => (await news()).length, patience).toBeGreaterThanOrEqual(expected);
        return news();
      },
    };
  } catch (error) {
    await bed.close();
    throw error;
  }
}

async function startInTerminal(
  { namespace }: MailBed,
  command: string,
  environment: NodeJS.ProcessEnv,
): Promise<ProgramInTerminal> {
  const keys = join(await mkdtemp(join(namespace.folder, 'terminal-')), 'keys');
  await namespace.run('mkfifo', [keys]);
  // Opened for both directions, the keys never end.
  const program = namespace.start('sh', ['-c', 'exec script -qfec "$0" /dev/null <>"$1"', command, keys], {
    environment: { TERM: 'xterm', LANG: 'C.UTF-8', ...environment },
  });
  return { ...program, press: (text) => writeFile(keys, text) };
}

/** Has every program inside trust the authority of the test, as it trusts those of the system: its files are mounted over /etc/ssl. */
async function trustAuthority({ namespace, authority }: MailBed): Promise<void> {
  const folder = join('/etc/netns', namespace.name, 'ssl');
  const certificates = join(folder, 'certs');
  await mkdir(certificates, { recursive: true });
  await copyFile('/etc/ssl/openssl.cnf', join(folder, 'openssl.cnf'));
  await copyFile(authority.file, join(certificates, 'ca-certificates.crt'));
  await copyFile(authority.file, join(certificates, 'authority.pem'));
  await namespace.run('openssl', ['rehash', certificates]);
}

/** The files that we write for a program, the recommended way first. */
export function filesOf(
  program: MailProgram,
  { incoming = servers.imap993, outgoing = servers.smtp587, login, password = hostilePassword, name }: Trial,
): readonly ExportedFile[] {
  const secret = new Secret(password);
  const exported = account({
    address: 'jane@guessed.example',
    ...(name === undefined ? {} : { name }),
    incoming: [{ ...incoming, login }],
    outgoing: [{ ...outgoing, login }],
    passwords: { incoming: secret, outgoing: secret },
  });
  const rendered = program.write(requestFor(exported));
  if (!rendered.ok) throw new Error(rendered.failure.reason.id);
  return rendered.value.files;
}

/** A sign-in over TLS that was accepted, as `loginsDuring` gives it. */
export function acceptedLogin(
  service: RecordedLogin['service'],
  user: string,
  facts: Partial<RecordedLogin> = {},
): unknown {
  return expect.objectContaining({ service, user, accepted: true, overTls: true, ...facts });
}

/** Saves the first file that we write for a program as the program wants it, and gives its path. */
export async function saveFor(program: MailProgram, trial: Trial, path: string): Promise<string> {
  const [file] = filesOf(program, trial);
  await writeFile(path, file?.content ?? '', { mode: 0o600 });
  return path;
}
