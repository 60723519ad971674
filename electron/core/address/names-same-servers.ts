import { directions } from '../../contract/verdict';
import type { DescribedServer, PastedText } from './read-pasted-text';

/** Whether two pasted texts name the same servers, so that both lead to the same tests; null stands for no pasted text. */
export function namesSameServers(one: PastedText | null, other: PastedText | null): boolean {
  return directions.every((direction) => isSame(one?.servers[direction] ?? null, other?.servers[direction] ?? null));
}

function isSame(one: DescribedServer | null, other: DescribedServer | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.protocol === other.protocol &&
    one.host === other.host &&
    one.port === other.port &&
    one.security === other.security
  );
}
