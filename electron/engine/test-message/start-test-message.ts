import { failed, ok, type Result } from '../../contract/result';
import type { RunEvent } from '../../contract/run-event';
import type { RunPlan, RunRefusal } from '../../contract/run-request';
import { isSameServer } from '../../contract/server-name';
import { serversNotAgreedTo } from '../../core/discovery/servers-to-ask-about';
import { limits } from '../../core/limits';
import type { Account, ReadyRun } from '../account';
import type { Emit } from '../as-run';
import type { Ports } from '../ports';
import { runTestMessage } from './run-test-message';
import type { TestMessageWish } from './test-message';

/** What a test message needs in addition to its request. */
interface TestSurroundings {
  readonly ports: Ports;
  readonly compose?: TestMessageWish['compose'];
  readonly sendTest?: typeof runTestMessage;
}

/** Makes a test message ready, or says why it cannot start: both servers have to have accepted a sign-in. */
export function startTestMessage(
  plan: Extract<RunPlan, { readonly kind: 'test-message' }>,
  account: Account,
  { ports, compose, sendTest = runTestMessage }: TestSurroundings,
): Result<ReadyRun, RunRefusal> {
  if (compose === undefined) throw new Error('Nobody has offered a test message');
  const { agreedServers, isDeleted } = plan;
  const [incoming, outgoing] = [account.server(plan.incoming), account.server(plan.outgoing)];
  if (incoming?.proven !== true || outgoing?.proven !== true) return failed({ code: 'unknown-server' });
  const { domain, address } = account.input;
  if (serversNotAgreedTo({ domain, incoming, outgoing }, agreedServers).length > 0)
    return failed({ code: 'not-agreed' });
  const [received, sent] = [account.accepted.get('incoming'), account.accepted.get('outgoing')];
  if (received === undefined || sent === undefined || address === null) return failed({ code: 'no-password' });
  // To another server the password does not go unasked.
  if (!isSameServer(received.server, incoming) || !isSameServer(sent.server, outgoing))
    return failed({ code: 'no-password' });
  for (const { server, refusedBefore } of [received, sent]) {
    // Those before the acceptance were mistyped. What is refused since then would be refused again.
    const times = ports.ledger.refusals.lately(server.host) - refusedBefore;
    if (times >= limits.refusalsBeforeWarning) return failed({ code: 'refused-lately', host: server.host, times });
  }
  const run = async (emit: Emit, signal: AbortSignal) => {
    const report = account.report() ?? (await account.search());
    const servers = { domain, agreedServers, report, address, provider: report.provider };
    const wish = { compose, agreesToDelete: async () => isDeleted, waitMs: limits.testMessageMs, verbose: true };
    const accepted = {
      incoming: { server: incoming, credentials: received.credentials },
      outgoing: { server: outgoing, credentials: sent.credentials },
    };
    const emitNoted = (event: RunEvent) => {
      account.noteReport(event);
      emit(event);
    };
    return await sendTest({ ...servers, ...wish, ...accepted }, ports, emitNoted, signal);
  };
  return ok({ account, run });
}
