import type { Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import { takesLoginBeforeTls } from '../probe/probe-evidence';

/**
 * A copy of a value on its way to a file or a script: every message carries its sentence, and what scripts read of a server's evidence
 * stands in fields of the server itself, whose names are stable.
 */
export function withText<T>(value: T, say: (message: Message) => string): T {
  return written(value, say) as T;
}

function written(value: unknown, say: (message: Message) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => written(item, say));
  if (typeof value !== 'object' || value === null) return value;
  if (isMessage(value)) return { ...value, text: say(value) };
  const flat = isCandidate(value) ? flattened(value) : value;
  return Object.fromEntries(Object.entries(flat).map(([key, item]) => [key, written(item, say)]));
}

/** The other way round is `readingHeard`. */
function flattened(server: Candidate): object {
  const { address = null, tls = null, certificate = null, ...heard } = server.heard ?? {};
  const evidence = { address, loginBeforeTls: takesLoginBeforeTls(server), tls, certificate };
  return { ...server, ...evidence, heard: server.heard === null ? null : heard };
}

function isMessage(value: object): value is Message {
  return 'id' in value && typeof value.id === 'string' && 'values' in value && typeof value.values === 'object';
}

function isCandidate(value: object): value is Candidate {
  return 'heard' in value && 'trustReason' in value;
}
