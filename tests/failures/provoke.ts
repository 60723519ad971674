import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import type { Report } from '../../electron/contract/report';
import type { SaidText } from '../../electron/contract/said-text';
import { type Verdict, verdictSchema } from '../../electron/contract/verdict';
import { type MailwrightRun, mailwright, reportOf } from '../servers/mailwright-command';
import { type Place, rightPassword, type Told } from './failure-row';

/** How a run of `mailwright check` differs from the usual one. */
interface CheckWishes {
  readonly password?: string;
  /** For sending alone. */
  readonly outgoingPassword?: string;
  readonly args?: readonly string[];
}

/** How often a run is made at most whose servers were too slow for its limits of time. */
const runsAtMost = 4;

/**
 * Runs `mailwright check` for the person of a place, and gives what is said of the failure. All errors of the run must have one cause.
 * Where something else than expected is said and a server gave no answer in time, this computer was too busy, and the run is made again.
 */
export async function check(place: Place, wishes: CheckWishes = {}): Promise<Told> {
  const { namespace, authority, person } = place;
  const { password = rightPassword, outgoingPassword, args = [] } = wishes;
  const surroundings = {
    namespace,
    authorityFile: authority.file,
    password,
    ...(outgoingPassword === undefined ? {} : { outgoingPassword }),
  };
  for (let runs = 1; ; runs += 1) {
    const run = await mailwright(surroundings, ['check', person, '--no-ispdb', '--json', ...args]);
    const said = saidOf(run);
    const isLast = runs === runsAtMost || isDeepStrictEqual(said, place.expects) || !hasSilence(run);
    if (!isLast) continue;
    if (said instanceof Error) throw said;
    return said;
  }
}

/** What a run says of the failure; an error of the test where it says several things, or nothing. */
function saidOf(run: MailwrightRun): Told | Error {
  const errors = errorsOf(reportOf(run));
  const causes = new Set(errors.map(({ cause }) => cause));
  if (causes.size > 1) return new Error(`several causes are named: ${JSON.stringify(errors)}`);
  const [first] = errors;
  if (first === undefined) return new Error(`nothing fails: ${run.stdout.split('\n').at(-2)} ${run.stderr}`);
  return toldBy(first);
}

/** Whether a server gave no answer in time. */
function hasSilence({ stdout }: MailwrightRun): boolean {
  return stdout.includes('"code":"timed-out"') || stdout.includes('"verdict.silent"');
}

/** The flags by which a person types both servers of a place; ports and securities that are left out are the usual ones. */
export function typed(
  { host }: Place,
  { incoming = '993:tls', outgoing = '465:tls' }: { readonly incoming?: string; readonly outgoing?: string },
): readonly string[] {
  return ['--incoming', `imap:${host}:${incoming}`, '--outgoing', `${host}:${outgoing}`];
}

/** Has the person of a place send a test message to themselves, and gives what is said of its fate. */
export function sendTest(place: Place): Promise<Told> {
  return check(place, { args: ['--send-test', '--test-wait', '10s'] });
}

/** What a report says is wrong, first what it says of a sign-in and of the test message. */
function errorsOf({ signIn, testMessage, findings }: Report): readonly Verdict[] {
  const signIns = [signIn?.incoming, signIn?.outgoing].flatMap((outcome) =>
    outcome == null || outcome.ok ? [] : [outcome.verdict],
  );
  const verdicts = [...signIns, ...(testMessage?.verdict == null ? [] : [testMessage.verdict]), ...findings];
  const errors = verdicts.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? errors : verdicts;
}

function toldBy({ cause, party, actions }: Verdict): Told {
  return { cause, party, firstAction: actions[0]?.kind ?? null };
}

const explanationSchema = v.pick(verdictSchema, ['cause', 'party', 'actions']);

/** A message that a test submits. */
interface Letter {
  /** The person where left out, as `to`. */
  readonly from?: string;
  readonly to?: string;
  readonly isSignedIn?: boolean;
}

/** Submits a message on port 465, and gives what `mailwright explain` says of the server's refusal. */
export async function submit(place: Place, letter: Letter = {}): Promise<Told> {
  return await explain(place, { protocol: 'smtp', stage: 'send', text: await post(place, letter) });
}

/** Submits a message on port 465, and gives the last answer of the server. */
export async function post(
  { namespace, authority, host, domain, person }: Place,
  letter: Letter = {},
): Promise<string> {
  const { from = person, to = person, isSignedIn = true } = letter;
  const auth = isSignedIn ? { user: person, pass: rightPassword } : null;
  const plan = join(namespace.folder, `${domain}.letter.json`);
  await writeFile(plan, JSON.stringify({ host, port: 465, auth, from, to }));
  const environment = { NODE_EXTRA_CA_CERTS: authority.file };
  return await namespace.run(process.execPath, [join(__dirname, 'submit-letter.mjs'), plan], { environment });
}

/** Keeps a copy of a message in a folder over IMAP, and gives what `mailwright explain` says of the server's refusal. */
export async function keepCopy(place: Place, folder: string): Promise<Told> {
  const { namespace, host, person } = place;
  const letter = 'Subject: copy';
  const lines = [`a LOGIN ${person} ${rightPassword}`, `b APPEND ${folder} {${letter.length}+}`, letter, 'c LOGOUT'];
  const args = ['s_client', '-connect', `${host}:993`, '-quiet', '-crlf'];
  const said = await namespace.run('openssl', args, { input: `${lines.join('\n')}\n` });
  return await explain(place, { protocol: 'imap', stage: null, text: /^b .*/m.exec(said)?.[0] ?? said });
}

async function explain({ namespace, domain }: Place, said: Omit<SaidText, 'program'>): Promise<Told> {
  const cases = join(namespace.folder, `${domain}.cases.json`);
  await writeFile(cases, JSON.stringify([said]));
  const run = await mailwright({ namespace }, ['explain', '--file', cases, '--json']);
  const { cause, party, actions } = v.parse(explanationSchema, JSON.parse(run.stdout));
  return { cause, party, firstAction: actions[0]?.kind ?? null };
}
