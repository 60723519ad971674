import type { Message } from '../../contract/message';
import type { Verdict } from '../../contract/verdict';
/** What to do about a certificate in doubt, and when to worry; null where a verdict is about something else. */
export declare function certificateWorry(verdict: Verdict): Message | null;
