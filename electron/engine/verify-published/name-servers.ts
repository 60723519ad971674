import type { Failure } from '../../contract/failure';
import type { Result } from '../../contract/result';
import type { NameQuestion, NameReply } from '../../core/verify-published/name-message';

/** Asks single name servers, each directly. */
export interface NameServers {
  /** This computer's own, as `ask` takes them. */
  own(): readonly string[];
  /**
   * Puts one question to the name server at an address, over TCP where the answer is too long for UDP. No answer is `resolver-silent`.
   *
   * @param server - An IP address, or address and port: `192.0.2.53`, `2001:db8::53`, `127.0.0.1:5353`.
   * @param isRecursive - Whether it may ask others, as a resolver does.
   */
  ask(
    server: string,
    question: NameQuestion,
    isRecursive: boolean,
    signal: AbortSignal,
  ): Promise<Result<NameReply, Failure>>;
}
