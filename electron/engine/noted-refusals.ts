import type { Failure } from '../contract/failure';
import type { Result } from '../contract/result';
import type { Ports } from './ports';

/** Counts a sign-in that the server itself has refused, whatever its reason: a program that watches the server’s log sees none. */
export function noteRefusal(
  result: Result<unknown, Failure>,
  { host }: { readonly host: string },
  { ledger, network }: Pick<Ports, 'ledger' | 'network'>,
): void {
  if (result.ok || result.failure.code !== 'unexpected-reply' || result.failure.stage !== 'login') return;
  ledger.refusals.note(host, network());
}
