import type { WizardState } from '../../../electron/core/wizard/state/wizard-state';
import { failedCandidate, sampleCandidate, sampleCertificate } from '../run/sample-run';
import { acted, atSettings } from './wizard-after';

/** The settings page where sending is kept without a proof, because its certificate is not trusted. */
export function sendingInDoubt(): WizardState {
  const failure = {
    code: 'certificate-untrusted',
    host: 'mail.example.net',
    certificate: { ...sampleCertificate, trusted: 'no' },
    detail: 'DEPTH_ZERO_SELF_SIGNED_CERT',
  } as const;
  const doubted = failedCandidate({ protocol: 'smtp', port: 587, security: 'starttls', failure });
  const settings = atSettings({ outgoing: doubted, alternatives: [sampleCandidate(), doubted] });
  return acted(settings, { kind: 'keep-server', direction: 'outgoing', server: doubted });
}
