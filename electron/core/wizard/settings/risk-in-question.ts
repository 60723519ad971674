import type { Certificate } from '../../../contract/certificate';
import { type Direction, directions } from '../../../contract/verdict';
import type { WizardState } from '../state/wizard-state';
import { whyNoTest } from './card-on-page';
import { acceptableCertificate, doubtedCertificate, serverInQuestion } from './certificate-risk';

/** The risk that the user is asked to accept. */
interface RiskInQuestion {
  readonly direction: Direction;
  readonly host: string;
  readonly certificate: Certificate;
  /** Names of the known mail apps; each of them warns about such a certificate. */
  readonly programs: readonly string[];
}

/** The risk in the question that is shown now; null without a question. */
export function riskInQuestion({ account, programs: known }: WizardState): RiskInQuestion | null {
  const { confirming } = account.risks;
  if (confirming === null) return null;
  const { direction, sha256 } = confirming;
  const server = serverInQuestion(account, direction);
  const certificate = acceptableCertificate(account, direction);
  if (server === null || certificate?.sha256 !== sha256) return null;
  const programs = known.filter(({ group }) => group === 'app').map(({ name }) => name);
  return { direction, host: server.host, certificate, programs };
}

/**
 * The direction to test next: one that waits for its turn, or one whose certificate was accepted since its last test, because both
 * servers often have the same certificate. Null where there is none, and while a test runs.
 */
export function directionToTest(state: WizardState): Direction | null {
  const { account, asked, setAside } = state;
  const { servers, risks } = account;
  if (setAside !== null || whyNoTest(state) !== null || asked.some(({ kind }) => kind === 'test-server')) return null;
  const [queued] = account.queuedTests;
  if (queued !== undefined) return queued;
  const left = directions.find((direction) => {
    const { server, edit, test } = servers[direction];
    if (server === null || server.proven || edit !== null || test.status !== 'idle') return false;
    return risks.accepted.includes(doubtedCertificate(server)?.sha256 ?? '');
  });
  return left ?? null;
}
