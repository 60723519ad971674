import type { Failure, Stage } from '../contract/failure';

/** A server may close a session at any time: 421 (RFC 5321 §3.8), `-ERR` (RFC 2449 §8.1.1) and `* BYE` (RFC 9051 §7.1.5). */
const refusal = /^(?:[45]\d\d|-ERR|(?:\S+ )?(?:NO|BAD|BYE))\b/i;

/**
 * The failure for a reply that came before its command was sent: `unexpected-reply` for a refusal, else `unasked-reply`. It must never
 * count as the answer to the next command, or a reply sent in advance could stand for an accepted sign-in. A reply that arrives after
 * the command cannot be told from its answer.
 */
export function unaskedReply(stage: Stage, reply: string): Failure {
  return { code: refusal.test(reply) ? 'unexpected-reply' : 'unasked-reply', stage, reply };
}
