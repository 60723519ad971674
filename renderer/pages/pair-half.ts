import type { Candidate } from '../../electron/contract/candidate';
import type { LoginOutcome } from '../../electron/contract/report';
import type { Direction } from '../../electron/contract/verdict';
import type { PairHalf } from '../components/server-pair';
import type { SetUp } from '../hooks/use-set-up';
import { words } from '../language';

/** How one direction stands: what the sign-in said, else what the search came to. */
export function pairHalf(direction: Direction, { discovery, signIn, settled, report }: SetUp): PairHalf {
  const { view, status } = discovery.shown;
  const server = (settled ?? view.answer)[direction];
  if (settled !== null && server !== null) {
    if (signIn.shown.status === 'running') return half('run', words('window.pair.signing-in'), server);
    const outcome = report?.signIn?.[direction] ?? null;
    if (outcome !== null) return signedIn(outcome, server);
  }
  if (server?.proven === true) return half('pass', words('window.pair.works'), server);
  if (status === 'running') return half('run', words('window.pair.looking'), server);
  return server === null
    ? half('quiet', words('window.pair.not-found'), null)
    : half('quiet', words('window.pair.not-proven'), server);
}

function signedIn(outcome: LoginOutcome, server: Candidate): PairHalf {
  const stated = outcome.ok
    ? half('pass', words('window.pair.signed-in'), server)
    : half('fail', words('window.pair.not-signed-in'), server);
  return { ...stated, tookMs: outcome.tookMs };
}

function half(tone: PairHalf['tone'], state: string, server: Candidate | null): PairHalf {
  return { tone, state, server, tookMs: null };
}
