import type { Input } from '../core/address/input';
import { isNullMx } from '../core/discovery/mail-exchangers';
import type { RunResolver } from './run-resolver';
import type { TaskGroup } from './task-group';

/** What is looked for. */
interface ClearNoSearch {
  readonly input: Input;
  /** False where exactly the servers that were given are tested. */
  readonly isLookedUp: boolean;
}

/** What it depends on that there is nothing more to wait for. */
interface ClearNoRules {
  readonly resolver: RunResolver;
  readonly tasks: TaskGroup;
  /** Whether the name servers know more than the names of their own network. */
  readonly areNamesKnown: () => Promise<boolean>;
  readonly isAnythingNamed: () => boolean;
  /** Whether all that is still under way is port 25, which belongs to who takes mail. */
  readonly isOnlyRelayLeft: () => boolean;
}

/**
 * Resolves once the domain's own records leave nothing to find: it does not exist, and nothing can be below it (RFC 8020),
 * or it takes no mail (RFC 7505) and no server that could be of use is still being tried. Stays pending otherwise.
 */
export async function clearNo({ input, isLookedUp }: ClearNoSearch, rules: ClearNoRules): Promise<void> {
  if (!isLookedUp || input.kind === null || input.kind === 'host') return await pending;
  const mx = await rules.resolver.mx(input.domain).result;
  if (mx.ok) return await (isNullMx(mx.value) ? rules.tasks.until(rules.isOnlyRelayLeft) : pending);
  const isGone = mx.failure.code === 'host-not-found' && (await rules.areNamesKnown());
  if (!isGone || rules.isAnythingNamed()) await pending;
}

const pending = new Promise<never>(() => undefined);
