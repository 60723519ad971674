import type { Candidate } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import type { AccountState } from '../state/wizard-state';
/** How to resolve what failed at a server; null where another one of its direction works, so that there is nothing to do, and where nobody knows. */
export declare function rowWayOut(account: AccountState, server: Candidate): Message | null;
