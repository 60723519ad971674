import { directions } from '../../../contract/verdict';
import { newestReport } from '../state/newest-report';
import type { WizardState } from '../state/wizard-state';

/** Whether a test message to oneself can be sent now: both servers have accepted the sign-in, and the address is known. */
export function maySendTest({ account, asked, setAside }: WizardState): boolean {
  const { signIn, servers, testMessage, isResumed } = account;
  if (setAside !== null || isResumed) return false;
  if (testMessage.run.status === 'running' || asked.some(({ kind }) => kind === 'test-message')) return false;
  const isAccepted = directions.every(
    (direction) => servers[direction].server?.proven === true && signIn.results[direction]?.ok === true,
  );
  return isAccepted && (newestReport(account)?.address ?? null) !== null;
}
