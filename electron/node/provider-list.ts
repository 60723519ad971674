import * as v from 'valibot';
import { parserOf } from '../contract/parse';
import { failed, ok, type Result } from '../contract/result';
import { editionSchema } from '../contract/update-document';
import { limits } from '../core/limits';
import { openSigned, type SignedProblem } from './open-signed';
import { type ProviderFile, providerFileSchema } from './provider-file';

/** A list of providers: that of the program, or a newer one. */
export interface ProviderList {
  /** Counts up with each list that is published. */
  readonly edition: number;
  readonly providers: readonly ProviderFile[];
}

const providerListSchema = v.object({
  edition: editionSchema,
  providers: v.pipe(v.array(providerFileSchema), v.minLength(1), v.maxLength(5_000)),
});

const parseProviderList = parserOf(providerListSchema);

/** Why a file is not taken as a list of providers. */
export type ListProblem = SignedProblem | 'not-understood';

/**
 * The list in a signed file. Its entries pass the same schema as those of the program, and keep the same rules; one that does not spoils
 * the whole list.
 */
export function readSignedList(bytes: Uint8Array, keys: readonly string[]): Result<ProviderList, ListProblem> {
  const opened = openSigned(bytes, { kind: 'mailwright-providers', keys, bytesAtMost: limits.providerListBytes });
  if (!opened.ok) return opened;
  const list = parseProviderList(opened.value);
  return list.ok && listFault(list.value.providers) === null ? ok(list.value) : failed('not-understood');
}

/** The first rule that entries break which their schema does not know, in words for the maintainer; null where they keep all. */
export function listFault(providers: readonly ProviderFile[]): string | null {
  for (const kind of ['id', 'domains', 'mx'] as const) {
    const all = providers.flatMap((provider) => provider[kind]);
    const seen = new Set<string>();
    for (const name of all) {
      if (seen.has(name)) return `${kind}: ${name} is there twice`;
      seen.add(name);
    }
  }
  for (const { id, incoming, outgoing } of providers) {
    if (incoming.some(({ protocol }) => protocol === 'smtp')) return `${id}: SMTP is no protocol for receiving`;
    if (outgoing.some(({ protocol }) => protocol !== 'smtp')) return `${id}: only SMTP is a protocol for sending`;
    const templates = [...incoming, ...outgoing].flatMap(({ host, loginForm = '' }) => [host, loginForm]);
    const odd = templates.find((template) => /[{}]/.test(template.replace(/\{(domain|local|mx)\}/g, '')));
    if (odd !== undefined) return `${id}: ${odd} has a place that nothing fills`;
  }
  return null;
}
