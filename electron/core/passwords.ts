import type { Secret } from './secret';

/** The passwords of one account; `outgoing` is null where sending uses the same. */
export interface Passwords {
  readonly incoming: Secret;
  readonly outgoing: Secret | null;
}
