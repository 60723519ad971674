import type { Failure, Stage } from '../contract/failure';

/** Servers take their leave at any time: 421 (RFC 5321 §3.8), `-ERR` (RFC 2449 §8.1.1) and `* BYE` (RFC 9051 §7.1.5). */
const refusal = /^(?:[45]\d\d|-ERR|(?:\S+ )?(?:NO|BAD|BYE))\b/i;

/** What it is that a server says something which nobody has asked for: its refusal where it is one, else no answer to anything. */
export function unaskedReply(stage: Stage, reply: string): Failure {
  return { code: refusal.test(reply) ? 'unexpected-reply' : 'unasked-reply', stage, reply };
}
