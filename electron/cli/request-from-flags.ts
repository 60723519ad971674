import type { ExportableSettings } from '../contract/exportable-settings';
import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { directionOf } from '../contract/server-name';
import { readNamedAddress } from '../core/address/named-address';
import { parseInput } from '../core/address/parse-input';
import type { TypedServer } from '../core/address/parse-typed-server';
import { personName } from '../core/address/person-name';
import type { ProviderTable } from '../core/knowledge/provider';
import { limits } from '../core/limits';
import { type Passwords, passwordSecret } from '../core/login-secret';
import { message } from '../core/message';
import type { DiscoveryRequest } from '../engine/discovery-request';
import type { FoundServers } from '../engine/search';
import type { SignInRequest } from '../engine/sign-in-request';
import type { CommandContext, CommandLineOf } from './command';
import type { FlagValues, SearchFlag } from './flags';

/** What to discover, from the one operand and the flags; the failure is one sentence about wrong use. */
export function discoveryRequestFrom({ line, ports }: CommandContext<SearchFlag>): Result<DiscoveryRequest, Message> {
  const [text, ...rest] = line.operands;
  if (text === undefined || rest.length > 0) return failed(message('cli.one-input', { command: line.command }));
  return discoveryRequest(text, line, ports.providers);
}

/** What to discover for one input, by the rules of the flags; the failure is one sentence about wrong use. */
function discoveryRequest(
  text: string,
  rules: CommandLineOf<SearchFlag>,
  providers: ProviderTable,
): Result<DiscoveryRequest, Message> {
  const { text: named, name } = readNamedAddress(text);
  const input = parseInput(named, { as: rules.inputKind, providers });
  if (!input.ok) return failed(input.failure.message);
  return ok({ ...rulesFrom(rules), name: personName(rules.name) ?? name, input: input.value });
}

/** The test of the servers of a file; a typed server replaces the file's in its direction. Fails where the file has no address. */
export function fileRequestFrom(
  { address, name, incoming, outgoing }: ExportableSettings,
  { line, ports }: CommandContext<SearchFlag>,
): Result<DiscoveryRequest, Message> {
  if (address === null) return failed(message('export.refused.no-address'));
  const input = parseInput(address, { as: 'address', providers: ports.providers });
  if (!input.ok) return failed(input.failure.message);
  const fileServers = [incoming, outgoing]
    .flatMap((server) => server ?? [])
    .filter((server) => !typedServers(line).some((typed) => directionOf(typed) === directionOf(server)));
  return ok({ ...rulesFrom(line), input: input.value, name: personName(line.name) ?? personName(name), fileServers });
}

function rulesFrom(line: CommandLineOf<SearchFlag>): Omit<DiscoveryRequest, 'input' | 'name'> {
  return {
    typedServers: typedServers(line),
    preferImplicitTls: line.preferImplicitTls,
    askIspdb: line.askIspdb,
    allowAddress: line.allowAddress,
    thorough: line.thorough,
    deadlineMs: line.deadlineMs ?? limits.runMs,
    acceptedCertificates: line.acceptedCertificates,
    verbose: line.verbose,
  };
}

function typedServers({ incoming, outgoing }: CommandLineOf<SearchFlag>): readonly TypedServer[] {
  return [incoming, outgoing].flatMap((server) => server ?? []);
}

/** Where to sign in with the passwords and login names given: on the servers that were found. */
export function signInRequestFrom(
  { incoming, outgoing }: FoundServers,
  passwords: Passwords,
  { login, outgoingLogin }: FlagValues<'login' | 'outgoingLogin'>,
): SignInRequest {
  return {
    incoming,
    outgoing,
    login,
    secret: passwordSecret(passwords.incoming),
    outgoingLogin,
    outgoingSecret: passwords.outgoing && passwordSecret(passwords.outgoing),
    acceptedBefore: null,
  };
}
