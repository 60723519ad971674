import type { Message, MessageValue } from '../../contract/message';
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
  'names',
] as const);

/** A sentence whose hosts are written as people write them, each with its ASCII form. All other values stay as they are. */
export function readableMessage(sentence: Message): Message {
  const hosts = Object.entries(sentence.values).flatMap(([name, value]) => {
    const readable = namesOfHosts.has(name) ? readableValue(value) : value;
    return readable === value ? [] : [[name, readable] as const];
  });
  return hosts.length === 0 ? sentence : { ...sentence, values: { ...sentence.values, ...Object.fromEntries(hosts) } };
}

function readableValue(value: MessageValue): MessageValue {
  if (typeof value === 'string') return value.includes('xn--') ? readableHost(value) : value;
  if (typeof value !== 'object' || !('list' in value)) return value;
  return {
    ...value,
    list: value.list.map((item) => (typeof item === 'string' && item.includes('xn--') ? readableHost(item) : item)),
  };
}
