import type { Message } from '../../contract/message';
import { readableHost } from './unicode-host';

/** The names of values that are hosts or domains, whole. A part of a longer name or URL has another name, because people copy it. */
const namesOfHosts: ReadonlySet<string> = new Set([
  'host',
  'domain',
  'exchange',
  'first',
  'second',
  'incoming',
  'outgoing',
  'bestHost',
  'to',
] as const);

/** A sentence whose hosts are written as people write them, each with its ASCII form. All other values stay as they are. */
export function readableMessage(sentence: Message): Message {
  const hosts = Object.entries(sentence.values).flatMap(([name, value]) => {
    if (typeof value !== 'string' || !namesOfHosts.has(name) || !value.includes('xn--')) return [];
    return [[name, readableHost(value)] as const];
  });
  return hosts.length === 0 ? sentence : { ...sentence, values: { ...sentence.values, ...Object.fromEntries(hosts) } };
}
