import type { Message } from '../../contract/message';
import type { AuthMethodResult, Hop, TestMessage } from '../../contract/test-message';
import { cleanText } from '../clean-text';
import { message } from '../message';

/** What became of a test message to oneself, in sentences; its verdict and notes are told as others are. */
export interface TestMessageSentences {
  readonly ended: Message;
  /** When it was sent, accepted and seen; null where it was never accepted. */
  readonly trip: Message | null;
  /** The servers on the way, in its order. */
  readonly hops: readonly Message[];
  /** What proves where it came from; empty where no server has said it. */
  readonly proofs: readonly Message[];
  /** Whether it was deleted; null where nobody asked for it. */
  readonly deletion: Message | null;
}

/** The sentences of a test message. Everything in it that servers wrote is made readable. */
export function testMessageSentences(told: TestMessage): TestMessageSentences {
  const { ended, folder, acceptedMs, seenMs, hops, authentication, deletion } = told;
  const times = { accepted: { ms: acceptedMs ?? 0 }, seen: { ms: seenMs ?? 0 } };
  const trip = message(seenMs === null ? 'report.test-message.accepted' : 'report.test-message.seen', times);
  const { spf, dkim, dmarc, checkedBy } = authentication ?? { spf: null, dkim: null, dmarc: null, checkedBy: null };
  const proofs = [proof('SPF', spf), proof('DKIM', dkim), proof('DMARC', dmarc)].flatMap((each) => each ?? []);
  const by = checkedBy === null ? [] : [message('report.test-message.checked-by', { host: cleanText(checkedBy) })];
  return {
    ended: message('report.test-message.ended', { ended: caseOf(ended), folder: cleanText(folder ?? '') }),
    trip: acceptedMs === null ? null : trip,
    hops: hops.map(hopSentence),
    proofs: proofs.length === 0 ? [] : [...proofs, ...by],
    deletion: deletion === 'not-asked' ? null : message('report.test-message.deletion', { deletion }),
  };
}

/** A word of a closed list as a case of a sentence. */
function caseOf(word: string): string {
  return word.replaceAll('-', '_');
}

function hopSentence({ by, from, security, tlsVersion, delaySeconds }: Hop): Message {
  const values = {
    by: cleanText(by ?? '?'),
    from: cleanText(from ?? '?'),
    security,
    tls: cleanText(tlsVersion ?? 'TLS'),
  };
  if (delaySeconds === null) return message('report.test-message.hop', values);
  return message('report.test-message.hop-after', { ...values, delay: { ms: delaySeconds * 1_000 } });
}

function proof(method: string, told: AuthMethodResult | null): Message | null {
  if (told === null) return null;
  const { result, domain } = told;
  if (domain === null) return message('report.test-message.proof', { method, result });
  return message('report.test-message.proof-of', { method, result, domain: cleanText(domain) });
}
