import type { Input } from '../core/address/input';
import { isNullMx } from '../core/discovery/mail-exchangers';
import type { RunResolver } from './run-resolver';
import type { TaskGroup } from './task-group';

/** What is searched for. */
interface ClearNoSearch {
  readonly input: Input;
  /** False where only the given servers are tested. */
  readonly isLookedUp: boolean;
}

/** What decides whether there is nothing more to wait for. */
interface ClearNoRules {
  readonly resolver: RunResolver;
  readonly tasks: TaskGroup;
  /** Whether the name servers know names outside their own network. */
  readonly areNamesKnown: () => Promise<boolean>;
  readonly isAnythingNamed: () => boolean;
  /** Whether only port 25 is still under way, which is for delivering mail. */
  readonly isOnlyRelayLeft: () => boolean;
}

/**
 * Resolves once the domain's own records leave nothing to find: it does not exist, so no name below it does (RFC 8020); or it takes no
 * mail (RFC 7505), and only port 25 is still being tried. Stays pending otherwise. Behind a proxy the first case counts only where the
 * name servers know names outside; else "no such name" says nothing.
 */
export async function clearNo({ input, isLookedUp }: ClearNoSearch, rules: ClearNoRules): Promise<void> {
  if (!isLookedUp || input.kind === null || input.kind === 'host') return await pending;
  const mx = await rules.resolver.mx(input.domain).result;
  if (mx.ok) return await (isNullMx(mx.value) ? rules.tasks.until(rules.isOnlyRelayLeft) : pending);
  const isGone = mx.failure.code === 'host-not-found' && (await rules.areNamesKnown());
  if (!isGone || rules.isAnythingNamed()) await pending;
}

const pending = new Promise<never>(() => undefined);
