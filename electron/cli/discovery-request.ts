import type { ExportableSettings } from '../contract/exportable-settings';
import type { Message } from '../contract/message';
import { requestLimits } from '../contract/request-limits';
import { failed, ok, type Result } from '../contract/result';
import { parseInput } from '../core/address/parse-input';
import type { TypedServer } from '../core/address/parse-typed-server';
import { isWritable } from '../core/formats/writable';
import { message } from '../core/message';
import type { DiscoveryRequest } from '../engine/discovery-request';
import type { CommandContext, CommandLineOf } from './command';
import type { SearchFlag } from './flags';

/** What to discover, from the one operand and the flags; wrong use is one sentence. */
export function discoveryRequestFrom({ line, ports }: CommandContext<SearchFlag>): Result<DiscoveryRequest, Message> {
  const [text, ...rest] = line.operands;
  if (text === undefined || rest.length > 0) return failed(message('cli.one-input', { command: line.command }));
  if (line.name !== null && (line.name.length > requestLimits.nameChars || !isWritable(line.name))) {
    return failed(message('cli.bad-name', { limit: requestLimits.nameChars }));
  }
  const input = parseInput(text, { as: line.inputKind, providers: ports.providers });
  if (!input.ok) return failed(input.failure.message);
  return ok({ ...rulesFrom(line), input: input.value });
}

/** The test of the servers that a file names, but for a direction whose server is typed; fails where the file has no address. */
export function fileRequestFrom(
  { address, name, incoming, outgoing }: ExportableSettings,
  { line, ports }: CommandContext<SearchFlag>,
): Result<DiscoveryRequest, Message> {
  if (address === null) return failed(message('export.refused.no-address'));
  const input = parseInput(address, { as: 'address', providers: ports.providers });
  if (!input.ok) return failed(input.failure.message);
  const isSending = ({ protocol }: { readonly protocol: string }) => protocol === 'smtp';
  const fileServers = [incoming, outgoing]
    .flatMap((server) => server ?? [])
    .filter((server) => !typedServers(line).some((typed) => isSending(typed) === isSending(server)));
  return ok({ ...rulesFrom(line), input: input.value, name: line.name ?? name, fileServers });
}

function rulesFrom(line: CommandLineOf<SearchFlag>): Omit<DiscoveryRequest, 'input'> {
  return {
    name: line.name,
    typedServers: typedServers(line),
    preferImplicitTls: line.preferImplicitTls,
    askIspdb: line.askIspdb,
    allowAddress: line.allowAddress,
    thorough: line.thorough,
    deadlineMs: line.deadlineMs,
    acceptedCertificates: [],
    verbose: line.verbose,
  };
}

function typedServers({ incoming, outgoing }: CommandLineOf<SearchFlag>): readonly TypedServer[] {
  return [incoming, outgoing].flatMap((server) => server ?? []);
}
