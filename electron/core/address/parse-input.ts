import { type HostNameProblem, parseHostName, parseIpAddress } from '../../contract/host-name';
import { hasInvisible, type LocalPartProblem, splitAddress } from '../../contract/mail-address';
import type { Message } from '../../contract/message';
import type { InputKind } from '../../contract/report';
import { failed, ok, type Result } from '../../contract/result';
import type { MessageValues } from '../../words/values-of';
import type { ProviderTable } from '../knowledge/provider';
import { limits } from '../limits';
import { message } from '../message';
import type { Input } from './input';

/** Everything that can be wrong with the input. */
type InputProblemCode =
  | LocalPartProblem
  | 'empty'
  | 'too-long'
  | 'space-inside'
  | 'control-character'
  | 'no-at'
  | 'no-domain'
  | 'several-at'
  | 'empty-label'
  | 'bad-label'
  | 'domain-too-long'
  | 'single-label'
  | 'ip-address-as-domain'
  | 'unknown-provider'
  | 'provider-without-domain';

/** Why a text cannot be used, with the message for the user. */
interface InputProblem {
  readonly code: InputProblemCode;
  readonly message: Message;
}

/** How a text is to be read. */
interface InputRules {
  /** The kind that the user named; null lets the text decide. */
  readonly as: InputKind | null;
  readonly providers: ProviderTable;
}

/**
 * Reads the user's input. With an `@` it is an address. A name or id of the provider table is a provider. Everything else
 * is a host or a domain, whose `kind` stays null until DNS tells which. Where a domain or host is wanted, an address stands
 * for its domain.
 */
export function parseInput(text: string, { as, providers }: InputRules): Result<Input, InputProblem> {
  const typed = text.trim();
  if (typed === '') return problem('empty');
  if (typed.length > limits.addressChars) return problem('too-long', { limit: limits.addressChars });
  if (hasInvisible(typed)) return problem('control-character');
  if (as === 'provider') return parseProvider(typed, providers);
  if (typed.includes('@')) return parseAddress(typed, as);
  if (as === 'address') return problem('no-at');
  const provider = as === null ? providers.byName(typed) : null;
  // Some hosters without mailboxes of their own are named after their website. Such a name is read as a domain.
  const isWebsite = provider?.domains.length === 0 && typed.includes('.');
  if (provider !== null && !isWebsite) return parseProvider(typed, providers);
  return parseName(typed, typed, as);
}

function parseAddress(text: string, as: 'address' | 'domain' | 'host' | null): Result<Input, InputProblem> {
  const split = splitAddress(text);
  if (!split.ok) return problem(split.failure);
  const { localPart, domain } = split.value;
  if (as === 'domain' || as === 'host') return parseName(text, domain, as);
  if (domain === '') return problem('no-domain');
  if (domain.includes('@')) return problem('several-at');
  const name = parseName(text, domain, 'domain');
  if (!name.ok) return name;
  return ok({ text, kind: 'address', domain: name.value.domain, address: `${localPart}@${name.value.domain}` });
}

function parseProvider(text: string, providers: ProviderTable): Result<Input, InputProblem> {
  const provider = providers.byName(text);
  if (provider === null) return problem('unknown-provider', { name: text });
  const [domain] = provider.domains;
  if (domain === undefined) return problem('provider-without-domain', { name: provider.facts.name });
  return ok({ text, kind: 'provider', domain, address: null });
}

function parseName(text: string, name: string, as: 'domain' | 'host' | null): Result<Input, InputProblem> {
  if (/\s/.test(name)) return problem('space-inside');
  const host = parseHostName(name);
  if (!host.ok) return hostProblem(host.failure);
  const domain = host.value;
  const isIpAddress = parseIpAddress(domain) !== null;
  if (isIpAddress && as === 'domain') return problem('ip-address-as-domain', { domain });
  // Company networks have hosts of one label, so one is accepted where the user says that it is a host.
  if (!isIpAddress && as !== 'host' && !domain.includes('.')) return problem('single-label', { domain });
  return ok({ text, kind: isIpAddress ? 'host' : as, domain, address: null });
}

function hostProblem(failure: HostNameProblem): Result<Input, InputProblem> {
  switch (failure.code) {
    case 'empty':
      return problem('no-domain');
    case 'too-long':
      return problem('domain-too-long', { limit: limits.hostChars });
    case 'bad-label':
      if (failure.label === '') return problem('empty-label');
      return problem('bad-label', { label: failure.label.slice(0, 63) });
  }
}

function problem<Code extends InputProblemCode>(
  code: Code,
  ...values: MessageValues<`input.${Code}`>
): Result<Input, InputProblem> {
  return failed({ code, message: message(`input.${code}`, ...values) });
}
