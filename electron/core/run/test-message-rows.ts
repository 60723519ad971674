import type { Message } from '../../contract/message';
import type { Authentication, AuthMethodResult, Hop, TestMessage } from '../../contract/test-message';
import type { Say } from '../../words/format-message';
import { message } from '../message';
import { endedMessage } from '../test-message/ended-message';
import { alone, type ReportRow, verdictRow } from './report-row';

/** What a report says of the test message: how it went, why, its way, who it is proven to be from, and whether it is still there. */
export function testMessageRows(tested: TestMessage, say: Say): readonly ReportRow[] {
  const { verdict, notes } = tested;
  const verdicts = verdict === null ? notes : [verdict, ...notes];
  return [alone(endedMessage(tested)), ...verdicts.map((one) => verdictRow(one, say)), ...wayRows(tested, say)];
}

/** The way of a test message, who it is proven to be from, and whether it is still there. */
export function wayRows(tested: TestMessage, say: Say): readonly ReportRow[] {
  const { hops, notBelieved, seenMs } = tested;
  return [
    ...(hops.length === 0 ? [] : [{ sentence: message('report.way'), below: hops.map((hop) => hopRow(hop, say)) }]),
    ...(seenMs === null ? [] : [authenticationRow(tested.authentication, say)]),
    ...(notBelieved.length === 0 ? [] : [alone(message('report.not-believed', { hosts: { list: notBelieved } }))]),
    ...(seenMs === null ? [] : [alone(deletionMessage(tested))]),
  ];
}

/** What a hop says: where the message came from, how it was encrypted, and how long after the hop before. */
export function hopMessages(hop: Hop): Readonly<Record<'from' | 'security' | 'delay', readonly Message[]>> {
  return { from: [fromMessage(hop)], security: securityMessages(hop), delay: delayMessages(hop) };
}

function hopRow(hop: Hop, say: Say): ReportRow {
  const { from, security, delay } = hopMessages(hop);
  const facts = [...from, ...security, ...delay].map(say);
  const by = hop.by ?? say(message('report.hop.unnamed'));
  return alone(message('report.hop', { by, facts: { list: facts } }));
}

function fromMessage({ kind, from }: Hop): Message {
  if (kind === 'submission') return message('report.hop.submission');
  if (from === null) return message('report.hop.inside');
  return message(kind === 'inside' ? 'report.hop.inside-from' : 'report.hop.from', { from });
}

function securityMessages({ security, kind, protocol, tlsVersion, cipher }: Hop): readonly Message[] {
  const word = protocol === null ? [] : [message('value', { value: protocol })];
  if (security === 'tls') {
    const words = [tlsVersion, cipher].flatMap((value) => (value === null ? [] : [message('value', { value })]));
    return [...word, ...(words.length === 0 ? [message('report.hop.encrypted')] : words)];
  }
  // Within a machine nobody encrypts.
  return security === 'none' && kind === 'transfer' ? [...word, message('report.hop.not-encrypted')] : word;
}

function delayMessages({ delaySeconds, isClockDifferent }: Hop): readonly Message[] {
  if (isClockDifferent) return [message('report.hop.clock-differs')];
  if (delaySeconds === null) return [];
  // Servers write whole seconds.
  if (delaySeconds === 0) return [message('report.hop.at-once')];
  return [message('report.hop.delay', { delay: { ms: delaySeconds * 1_000 } })];
}

/** The methods of which the receiving server says something, in the order in which they build on each other. */
export function methodsOf({ spf, dkim, dmarc }: Authentication): readonly (readonly [string, AuthMethodResult])[] {
  const methods = [
    ['SPF', spf],
    ['DKIM', dkim],
    ['DMARC', dmarc],
  ] as const;
  return methods.flatMap(([method, read]) => (read === null ? [] : [[method, read] as const]));
}

function authenticationRow(authentication: Authentication | null, say: Say): ReportRow {
  if (authentication === null) return alone(message('report.authentication.none'));
  const { checkedBy } = authentication;
  return {
    sentence: message('report.authentication', { by: checkedBy ?? say(message('report.authentication.unnamed')) }),
    below: methodsOf(authentication).map(([method, read]) => alone(methodMessage(method, read))),
  };
}

function methodMessage(method: string, { result, domain, isAligned }: AuthMethodResult): Message {
  if (domain === null) return message('report.authentication.result', { method, result });
  const values = { method, result, domain };
  return isAligned === false
    ? message('report.authentication.foreign', values)
    : message('report.authentication.domain', values);
}

/** Whether the message is still in the mailbox. */
export function deletionMessage({ deletion, subject }: TestMessage): Message {
  switch (deletion) {
    case 'deleted':
      return message('report.test-message.deleted');
    case 'failed':
      return message('report.test-message.not-deleted', { subject });
    case 'not-asked':
      return message('report.test-message.kept', { subject });
  }
}
