import * as v from 'valibot';
import { causeSchema } from './cause';
import { hostSchema } from './host-name';
import { messageSchema } from './message';
import type { Parsed } from './parsed';

/** Who has to act. */
export const partySchema = v.picklist(['you', 'this-computer', 'this-network', 'provider', 'mailwright', 'unknown']);
/** Who has to act. */
export type Party = v.InferOutput<typeof partySchema>;

/** How much a verdict matters. */
export const severitySchema = v.picklist(['error', 'warning', 'note']);
/** How much a verdict matters. */
export type Severity = v.InferOutput<typeof severitySchema>;

/** `incoming` fetches mail, `outgoing` submits it. */
export const directionSchema = v.picklist(['incoming', 'outgoing']);
/** Fetching mail or submitting it. */
export type Direction = v.InferOutput<typeof directionSchema>;
/** Receiving comes before sending, everywhere. */
export const directions: readonly Direction[] = directionSchema.options;

/** One value for each direction. */
export function perDirection<T>(of: (direction: Direction) => T): Readonly<Record<Direction, T>> {
  return { incoming: of('incoming'), outgoing: of('outgoing') };
}

/** What can be done about it: each is one button or one line of advice. Help is named by id, never by a URL. */
export const actionSchema = v.variant('kind', [
  v.object({ kind: v.literal('open-help'), id: v.string() }),
  v.object({ kind: v.literal('use-port'), direction: directionSchema, port: v.number() }),
  v.object({ kind: v.literal('use-host'), direction: directionSchema, host: hostSchema }),
  v.object({ kind: v.literal('edit-address'), suggestion: v.nullable(v.string()) }),
  v.object({ kind: v.literal('edit-password') }),
  v.object({ kind: v.literal('enter-by-hand') }),
  v.object({ kind: v.literal('allow-address') }),
  v.object({ kind: v.literal('try-again'), afterMs: v.number() }),
  v.object({ kind: v.literal('copy-for-provider'), message: messageSchema }),
  v.object({ kind: v.literal('copy-for-support') }),
  v.object({ kind: v.literal('show-certificate') }),
  v.object({ kind: v.literal('open-network-settings') }),
  v.object({ kind: v.literal('try-demo') }),
]);
/** What can be done about a problem. */
export type Action = Parsed<typeof actionSchema>;

/** Why something does not work, who has to act, and what to do; `seen` is the evidence verbatim, empty where there is none. */
export const verdictSchema = v.object({
  /** A newer Mailwright may know causes that this one does not. */
  cause: v.fallback(v.nullable(causeSchema), null),
  party: partySchema,
  severity: severitySchema,
  message: messageSchema,
  seen: v.string(),
  actions: v.array(actionSchema),
  /** The server, or the domain where no server is known. Left out where it is about no host, and in reports of an older Mailwright. */
  host: v.exactOptional(v.string()),
  /** What it tells more exactly than its cause: the code of a failure, or what an answer lacks. Left out where the cause says it all. */
  observed: v.exactOptional(v.string()),
  /** What it asks of the person. It is then a question, and nobody is at fault. */
  asks: v.exactOptional(v.literal('address')),
  /** Set where the verdict says that the other server has accepted the same sign-in. */
  acceptedElsewhere: v.exactOptional(v.literal(true)),
});
/** Why something does not work, who has to act, and what to do. */
export type Verdict = Parsed<typeof verdictSchema>;

/** A verdict in the report; its id is that of the check, or the cause. */
export const findingSchema = v.object({ id: v.string(), ...verdictSchema.entries });
/** A verdict in a report. */
export type Finding = Parsed<typeof findingSchema>;
