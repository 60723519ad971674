import type { Message } from '../contract/message';
import { requestLimits } from '../contract/request-limits';
import { failed, ok, type Result } from '../contract/result';
import { parseInput } from '../core/address/parse-input';
import { isWritable } from '../core/export/formats/writable';
import { message } from '../core/message';
import type { DiscoveryRequest } from '../engine/run';
import type { CommandContext } from './command';

/** What to discover, from the one operand and the flags; wrong use is one sentence. */
export function discoveryRequestFrom({ line, ports }: CommandContext): Result<DiscoveryRequest, Message> {
  const [text, ...rest] = line.operands;
  if (text === undefined || rest.length > 0) return failed(message('cli.one-input', { command: line.command }));
  if (line.name !== null && (line.name.length > requestLimits.nameChars || !isWritable(line.name))) {
    return failed(message('cli.bad-name', { limit: requestLimits.nameChars }));
  }
  const input = parseInput(text, { as: line.inputKind, providers: ports.providers });
  if (!input.ok) return failed(input.failure.message);
  return ok({
    input: input.value,
    name: line.name,
    typedServers: line.typedServers,
    preferImplicitTls: line.preferImplicitTls,
    askIspdb: line.askIspdb,
    allowAddress: line.allowAddress,
    thorough: line.thorough,
    deadlineMs: line.deadlineMs,
    acceptedCertificates: [],
    verbose: line.verbose,
  });
}
