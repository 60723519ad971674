import type { Direction } from '../../electron/contract/verdict';
import { verdictEvidence } from '../../electron/core/wizard/verdicts/verdict-evidence';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { CertificateFacts } from './certificate-facts';
import { CertificateSummary } from './certificate-summary';
import { Transcript } from './transcript';
import { Verdicts } from './verdicts';

/** Why a server is not verified, with its certificate and the conversation. */
export function ServerVerdicts({ state, controls }: PageProps) {
  return (
    <Verdicts
      state={state}
      controls={controls}
      facts={({ direction }) => {
        const certificate =
          direction === null ? null : (verdictEvidence(state.account, direction)?.certificate ?? null);
        return certificate !== null && <CertificateSummary certificate={certificate} />;
      }}
      more={({ direction, verdict }) =>
        direction !== null && <Evidence state={state} controls={controls} direction={direction} seen={verdict.seen} />
      }
    />
  );
}

interface EvidenceProps extends PageProps {
  readonly direction: Direction;
  readonly seen: string;
}

function Evidence({ state, controls, direction, seen }: EvidenceProps) {
  const evidence = verdictEvidence(state.account, direction);
  if (evidence === null) return null;
  const { server, certificate, step } = evidence;
  if (certificate === null && step === null) return null;
  return (
    <div className="verdict-more small">
      {certificate !== null && <CertificateFacts direction={direction} certificate={certificate} host={server.host} />}
      {step !== null && (
        <Transcript
          title={words('transcript.open')}
          seen={seen}
          read={async () =>
            step.runId === null ? step.row.lines : controls.readTranscript(step.runId, step.row.step.id)
          }
        />
      )}
    </div>
  );
}
