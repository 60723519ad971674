import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { causeSchema } from '../../electron/contract/cause';
import type { Report } from '../../electron/contract/report';
import { partySchema, type Verdict } from '../../electron/contract/verdict';
import { mailwright, reportOf } from '../servers/mailwright-command';
import { type Place, rightPassword, type Told } from './failure-row';

/** How a run of `mailwright check` differs from the usual one. */
interface CheckWishes {
  readonly password?: string;
  /** For sending alone. */
  readonly outgoingPassword?: string;
  readonly args?: readonly string[];
}

/** Runs `mailwright check` for the person of a place, and gives what is said of the failure. All errors of the run must have one cause. */
export async function check(place: Place, wishes: CheckWishes = {}): Promise<Told> {
  const { namespace, authority, person } = place;
  const { password = rightPassword, outgoingPassword, args = [] } = wishes;
  const surroundings = {
    namespace,
    authorityFile: authority.file,
    password,
    ...(outgoingPassword === undefined ? {} : { outgoingPassword }),
  };
  const run = await mailwright(surroundings, ['check', person, '--no-ispdb', '--json', ...args]);
  const errors = errorsOf(reportOf(run));
  const causes = new Set(errors.map(({ cause }) => cause));
  if (causes.size > 1) throw new Error(`several causes are named: ${JSON.stringify(errors)}`);
  const [first] = errors;
  if (first === undefined) throw new Error(`nothing fails: ${run.stdout.split('\n').at(-2)} ${run.stderr}`);
  return toldBy(first);
}

/** The flags by which a person types both servers of a place; ports and securities that are left out are the usual ones. */
export function typed(
  { host }: Place,
  { incoming = '993:tls', outgoing = '465:tls' }: { readonly incoming?: string; readonly outgoing?: string },
): readonly string[] {
  return ['--incoming', `imap:${host}:${incoming}`, '--outgoing', `${host}:${outgoing}`];
}

/** What a report says is wrong, first what it says of a sign-in. */
function errorsOf({ signIn, findings }: Report): readonly Verdict[] {
  const signIns = [signIn?.incoming, signIn?.outgoing].flatMap((outcome) =>
    outcome == null || outcome.ok ? [] : [outcome.verdict],
  );
  const errors = [...signIns, ...findings].filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? errors : [...signIns, ...findings];
}

function toldBy({ cause, party, actions }: Verdict): Told {
  return { cause, party, firstAction: actions[0]?.kind ?? null };
}

const explanationSchema = v.object({
  cause: v.nullable(causeSchema),
  party: partySchema,
  actions: v.array(v.object({ kind: v.string() })),
});

/** A message that a test submits. */
interface Letter {
  readonly from?: string;
  readonly to?: string;
  readonly bytes?: number;
  readonly signedIn?: boolean;
}

/** Submits a message on port 465, and gives what `mailwright explain` says of the server's refusal. */
export async function submit(place: Place, letter: Letter = {}): Promise<Told> {
  const { namespace, authority, host, person } = place;
  const { from = person, to = 'jane@here.example', bytes = 100, signedIn = true } = letter;
  const auth = signedIn ? { user: person, pass: rightPassword } : null;
  const plan = join(namespace.folder, `${place.domain}.letter.json`);
  await writeFile(plan, JSON.stringify({ host, port: 465, auth, from, to, bytes }));
  const program = join(__dirname, 'submit-letter.mjs');
  const environment = { NODE_EXTRA_CA_CERTS: authority.file };
  const refusal = await namespace.run(process.execPath, [program, plan], { environment });
  const cases = `${plan}.cases`;
  await writeFile(cases, JSON.stringify([{ id: place.domain, protocol: 'smtp', stage: 'send', text: refusal }]));
  const run = await mailwright({ namespace }, ['explain', '--file', cases, '--json']);
  const { cause, party, actions } = v.parse(explanationSchema, JSON.parse(run.stdout));
  return { cause, party, firstAction: actions[0]?.kind ?? null } as Told;
}
