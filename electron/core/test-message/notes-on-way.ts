import type { Hop } from '../../contract/test-message';
import type { Verdict } from '../../contract/verdict';
import { message } from '../message';

/** Mail that waits longer at one server is noticed by people. */
const slowSeconds = 10;
/** Servers that refuse the first attempt on purpose ask for at least this long, mostly for five minutes. */
const heldBackSeconds = 30;

/** What the servers on the way write of themselves that is worth knowing: no encryption between two of them, a long wait. */
export function notesOnWay(hops: readonly Hop[]): readonly Verdict[] {
  return hops.flatMap((hop) => [...unencrypted(hop), ...slow(hop)]);
}

function unencrypted({ by, from, kind, security }: Hop): readonly Verdict[] {
  if (kind !== 'transfer' || security !== 'none' || by === null || from === null) return [];
  const values = { host: by, peer: from };
  return [
    {
      cause: null,
      party: 'provider',
      severity: 'warning',
      message: message('test-message.unencrypted', values),
      seen: '',
      actions: [
        { kind: 'copy-for-provider', message: message('request.test-message-unencrypted', values) },
        { kind: 'copy-for-support' },
      ],
    },
  ];
}

function slow({ by, kind, delaySeconds }: Hop): readonly Verdict[] {
  if (by === null || delaySeconds === null || delaySeconds < slowSeconds) return [];
  const isHeldBack = kind === 'transfer' && delaySeconds >= heldBackSeconds;
  const values = { host: by, delay: { ms: delaySeconds * 1_000 } };
  return [
    {
      cause: isHeldBack ? 'greylisted' : null,
      party: 'provider',
      severity: 'note',
      message: isHeldBack ? message('test-message.held-back', values) : message('test-message.slow', values),
      seen: '',
      actions: [{ kind: 'try-again', afterMs: 0 }, { kind: 'copy-for-support' }],
    },
  ];
}
