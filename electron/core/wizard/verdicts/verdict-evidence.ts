import type { Candidate } from '../../../contract/candidate';
import type { Certificate } from '../../../contract/certificate';
import type { RunId } from '../../../contract/run-request';
import { isSameServer } from '../../../contract/server-name';
import type { Direction } from '../../../contract/verdict';
import type { Row } from '../../run/reduce-run';
import { doubtedCertificate, serverInQuestion } from '../settings/certificate-risk';
import type { RunState } from '../state/run-state';
import type { AccountState, WizardState } from '../state/wizard-state';
import { verdictsOnPage } from './verdicts-on-page';

/** The evidence for a verdict about a server. */
interface VerdictEvidence {
  readonly server: Candidate;
  /** The certificate because of which the server is not verified; null where the reason is another. */
  readonly certificate: Certificate | null;
  /** The row that shows it; null where no run has one. */
  readonly step: { readonly runId: RunId | null; readonly row: Row } | null;
}

/** The evidence of the verdict about one direction; null where no server is in question. */
export function verdictEvidence(account: AccountState, direction: Direction): VerdictEvidence | null {
  const server = serverInQuestion(account, direction);
  if (server === null) return null;
  return { server, certificate: doubtedCertificate(server), step: stepOf(account, direction, server) };
}

/** Whether a verdict on the page shows the certificate of a direction. */
export function isCertificateExplained(state: WizardState, direction: Direction): boolean {
  if (!verdictsOnPage(state).some((shown) => shown.isAboutBoth || shown.direction === direction)) return false;
  return verdictEvidence(state.account, direction)?.certificate != null;
}

/** The newest row about a server: from its test, else from the search. */
function stepOf(
  { servers, discovery }: AccountState,
  direction: Direction,
  server: Candidate,
): VerdictEvidence['step'] {
  for (const run of [servers[direction].test, discovery]) {
    const row = rowAbout(run, direction, server);
    if (row !== undefined) return { runId: run.runId, row };
  }
  return null;
}

function rowAbout({ view }: RunState, direction: Direction, server: Candidate): Row | undefined {
  return view.rows[direction === 'incoming' ? 'receiving' : 'sending'].find(
    ({ step }) => step.group !== 'source' && isSameServer(step, server),
  );
}
