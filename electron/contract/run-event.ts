import * as v from 'valibot';
import { candidateSchema, sourceSchema, stepStateSchema } from './candidate';
import { failureSchema } from './failure';
import type { Parsed } from './parsed';
import { disclosureSchema, reportSchema } from './report';
import { solidTextSchema } from './request-limits';
import { serverNameSchema } from './server-name';

/** The phases of a step, in the order in which they happen; `message` submits one, `mailbox` looks for it. */
export const phaseSchema = v.picklist([
  'dns',
  'tcp',
  'greeting',
  'tls',
  'capabilities',
  'http',
  'login',
  'message',
  'mailbox',
]);
/** A phase of a step. */
export type Phase = v.InferOutput<typeof phaseSchema>;

/** A row of the ladder: one source that is asked, or one port of one server. */
export const plannedStepSchema = v.variant('group', [
  v.object({ id: v.string(), group: v.literal('source'), source: sourceSchema, host: v.nullable(solidTextSchema) }),
  v.object({
    id: v.string(),
    group: v.picklist(['receiving', 'sending', 'sign-in', 'test-message']),
    ...serverNameSchema.entries,
  }),
]);
/** A row of the ladder. */
export type PlannedStep = Parsed<typeof plannedStepSchema>;

const atMs = v.number();
const ofStep = { atMs, step: v.string() };
const ofPhase = { ...ofStep, phase: phaseSchema, ordinal: v.number() };

/**
 * A fact about a run; events come in the order in which facts are learned. `atMs` counts from the start of the run on a monotonic clock.
 * `ordinal` counts the repeats of one phase in one step, from 1. `found` and `of` are there for srv and guess only.
 */
export const runEventSchema = v.variant('kind', [
  v.object({ kind: v.literal('planned'), atMs, steps: v.array(plannedStepSchema) }),
  v.object({ kind: v.literal('step-started'), ...ofStep }),
  v.object({ kind: v.literal('disclosed'), atMs, ...disclosureSchema.entries }),
  v.object({ kind: v.literal('phase-started'), ...ofPhase }),
  v.object({ kind: v.literal('phase'), ...ofPhase, startedMs: v.number(), tookMs: v.number() }),
  /** One line of the conversation, redacted; only with `--verbose` or in an opened transcript. */
  v.object({ kind: v.literal('line'), ...ofStep, from: v.picklist(['server', 'client']), text: v.string() }),
  v.object({
    kind: v.literal('step-ended'),
    ...ofStep,
    state: stepStateSchema,
    tookMs: v.number(),
    found: v.exactOptional(v.number()),
    of: v.exactOptional(v.number()),
    failure: v.exactOptional(failureSchema),
    /** How long ago the server was proven, where an earlier search of this window has done that and this one has kept it. */
    agoMs: v.exactOptional(v.number()),
  }),
  v.object({ kind: v.literal('candidate'), atMs, candidate: candidateSchema }),
  v.object({
    kind: v.literal('answer'),
    atMs,
    incoming: v.nullable(candidateSchema),
    outgoing: v.nullable(candidateSchema),
  }),
  v.object({ kind: v.literal('finished'), atMs, report: reportSchema }),
]);
/** A fact about a run. */
export type RunEvent = Parsed<typeof runEventSchema>;
