import type { Report } from '../../contract/report';
import type { ServerName } from '../../contract/server-name';
import { serversNotAgreedTo } from '../../core/discovery/servers-to-ask-about';
import { asRun, type Emit } from '../as-run';
import type { Ports } from '../ports';
import { type TestMessageRequest, testMessage } from './test-message';

/** A test message as a run of its own, after a sign-in that both servers have accepted. */
interface AgreedTestMessage extends TestMessageRequest {
  /** The mail domain that the password belongs to. */
  readonly domain: string;
  /** The same as in a sign-in. */
  readonly agreedServers: readonly ServerName[];
  /** The report that the outcome completes. */
  readonly report: Report;
  readonly verbose: boolean;
}

/**
 * Sends a test message to oneself and completes an earlier report with what became of it. Throws before anything is sent where the
 * person has not agreed to a server that needs it.
 */
export async function runTestMessage(
  request: AgreedTestMessage,
  ports: Ports,
  emit: Emit,
  signal: AbortSignal,
): Promise<Report> {
  const servers = { domain: request.domain, incoming: request.incoming.server, outgoing: request.outgoing.server };
  if (serversNotAgreedTo(servers, request.agreedServers).length > 0)
    throw new Error('A password goes only to servers that the person has agreed to');
  const { report, verbose } = request;
  return await asRun({ ports, emit, verbose }, signal, async (run) => {
    return { ...report, testMessage: await testMessage(request, run) };
  });
}
