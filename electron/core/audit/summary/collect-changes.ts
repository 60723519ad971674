import { auditLimits } from './audit-limits';
import { changesOf, type InputChange } from './compare-facts';
import type { InputFacts } from './input-facts';
import { compareTexts, type Kept, keepFirst } from './keep-first';

/** The kinds of change, in the order in which they are shown. */
const changeKinds = [
  'outcome',
  'server',
  'port-stopped',
  'port-started',
  'certificate-ending',
  'certificate-renewed',
  'causes',
] as const satisfies readonly InputChange['kind'][];

/** A change, and the input that it concerns. */
export type AuditChange = { readonly input: string } & InputChange;

/** What differs between two audits; `compared` inputs are in both, and `unchanged` of them are alike. */
export interface AuditChanges {
  readonly inputsBefore: number;
  /** Lines of the older audit that are no report; what they said is not compared. */
  readonly brokenLinesBefore: number;
  readonly compared: number;
  readonly unchanged: number;
  readonly appeared: Kept<string>;
  readonly vanished: Kept<string>;
  /** Every kind, also those without a change. */
  readonly changed: readonly ({ readonly kind: InputChange['kind'] } & Kept<AuditChange>)[];
}

/** Collects what differs between two audits, input by input. */
interface ChangeCollector {
  compare(before: InputFacts, after: InputFacts): void;
  /** An input of the new audit that the older one lacks. */
  appear(input: string): void;
  /** An input of the older audit that the new one lacks. */
  vanish(input: string): void;
  changes(before: Pick<AuditChanges, 'inputsBefore' | 'brokenLinesBefore'>): AuditChanges;
}

/** Makes an empty collector. */
export function collectChanges(nowMs: number): ChangeCollector {
  const inputs = () => keepFirst<string>(auditLimits.rows, compareTexts);
  const appeared = inputs();
  const vanished = inputs();
  const changed = changeKinds.map((kind) => ({ kind, keeper: keepFirst(auditLimits.rows, compareChanges) }));
  let compared = 0;
  let unchanged = 0;
  return {
    appear: appeared.add,
    vanish: vanished.add,
    compare: (before, after) => {
      const found = changesOf(before, after, nowMs);
      compared += 1;
      // A certificate that comes nearer to its end is no change by itself.
      if (found.every(({ kind }) => kind === 'certificate-ending')) unchanged += 1;
      for (const change of found)
        changed.find(({ kind }) => kind === change.kind)?.keeper.add({ input: after.input, ...change });
    },
    changes: (before) => ({
      ...before,
      compared,
      unchanged,
      appeared: appeared.kept(),
      vanished: vanished.kept(),
      changed: changed.map(({ kind, keeper }) => ({ kind, ...keeper.kept() })),
    }),
  };
}

/** By input, then by what changed. */
function compareChanges(one: AuditChange, other: AuditChange): number {
  return compareTexts(JSON.stringify(one), JSON.stringify(other));
}
