import { describe, expect, it } from 'vitest';
import {
  authSchema,
  protocolSchema,
  securitySchema,
  sourceSchema,
  stepStateSchema,
  trustSchema,
} from '../../electron/contract/candidate';
import { causeSchema } from '../../electron/contract/cause';
import { certificateTrustSchema, keySizeSchema } from '../../electron/contract/certificate';
import { failureSchema, stageSchema } from '../../electron/contract/failure';
import { disclosureSchema, outcomeSchema } from '../../electron/contract/report';
import { phaseSchema, plannedStepSchema, runEventSchema } from '../../electron/contract/run-event';
import { actionSchema, directionSchema, partySchema, severitySchema } from '../../electron/contract/verdict';

/** The closed lists that scripts rely on. Their order counts where the program sorts by it. */
const lists = [
  {
    name: 'source',
    options: sourceSchema.options,
    agreed: 'typed autoconfig well-known pacc mailconf table ispdb mx srv autodiscover guess',
  },
  {
    name: 'trust',
    options: trustSchema.options,
    agreed: 'typed published listed unsigned-dns guess-proven guess untrusted',
  },
  { name: 'protocol', options: protocolSchema.options, agreed: 'imap pop3 smtp' },
  { name: 'security', options: securitySchema.options, agreed: 'tls starttls none' },
  {
    name: 'auth',
    options: authSchema.options,
    agreed: 'password encrypted oauth2 ntlm gssapi client-certificate none',
  },
  {
    name: 'outcome',
    options: outcomeSchema.options,
    agreed: 'found partly-found claimed nothing-found cancelled',
  },
  {
    name: 'state of a step',
    options: stepStateSchema.options,
    agreed: 'works found no-entry refused no-answer failed needs-address skipped not-needed',
  },
  {
    name: 'phase',
    options: phaseSchema.options,
    agreed: 'dns tcp greeting tls capabilities http login message mailbox',
  },
  {
    name: 'stage',
    options: stageSchema.options,
    agreed: 'dns connect greeting capabilities starttls tls login mailbox send bye http',
  },
  {
    name: 'party',
    options: partySchema.options,
    agreed: 'you this-computer this-network provider mailwright unknown',
  },
  { name: 'severity', options: severitySchema.options, agreed: 'error warning note' },
  { name: 'direction', options: directionSchema.options, agreed: 'incoming outgoing' },
  {
    name: 'what was disclosed',
    options: disclosureSchema.entries.what.options,
    agreed: 'domain address connection nothing',
  },
  {
    name: 'over what it was disclosed',
    options: disclosureSchema.entries.over.options,
    agreed: 'dns https http tls starttls none proxy',
  },
  {
    name: 'trust in a certificate',
    options: certificateTrustSchema.options,
    agreed: 'public this-computer given accepted no',
  },
  {
    name: 'code of a failure',
    options: failureSchema.options.map(({ entries }) => entries.code.literal),
    agreed: `host-not-found resolver-silent name-answer-cut-short no-route refused timed-out closed certificate-expired
      certificate-not-yet-valid certificate-name-mismatch certificate-untrusted weak-key tls-failed not-tls
      starttls-not-offered tls-from-the-start injected-bytes unexpected-reply unasked-reply incomplete-reply
      reply-too-long http-status unreadable-document unusable-server redirect-to-port digest-mismatch private-address
      proxy-unreachable proxy-refused unreachable-by-proxy`,
  },
  {
    name: 'place of a weak key',
    options: failureSchema.options.flatMap(({ entries }) => ('place' in entries ? entries.place.options : [])),
    agreed: 'certificate authority exchange',
  },
  {
    name: 'kind of a key',
    options: keySizeSchema.entries.kind.options,
    agreed: 'RSA DSA DH EC',
  },
  {
    name: 'kind of an action',
    options: actionSchema.options.map(({ entries }) => entries.kind.literal),
    agreed: `open-help use-port use-host edit-address edit-password enter-by-hand
      allow-address try-again copy-for-provider copy-for-support show-certificate open-network-settings
      try-demo`,
  },
  {
    name: 'kind of an event',
    options: runEventSchema.options.map(({ entries }) => entries.kind.literal),
    agreed: 'planned step-started disclosed phase-started phase line step-ended candidate answer finished',
  },
  {
    name: 'group of a step',
    options: plannedStepSchema.options.flatMap(({ entries: { group } }) =>
      'literal' in group ? [group.literal] : [...group.options],
    ),
    agreed: 'source receiving sending sign-in test-message',
  },
  {
    name: 'cause',
    options: causeSchema.options,
    agreed: `wrong-password app-password-required oauth-required oauth-token-refused access-off-in-account
      access-not-in-plan blocked-by-admin account-locked web-login-required password-expired mechanism-not-offered
      tls-required-first login-missing sender-address-not-owned sending-quota-exceeded message-rejected-policy
      unknown-user mailbox-full greylisted ip-blocklisted domain-takes-no-mail rate-limited too-many-connections
      mailbox-in-use server-unavailable certificate-expired certificate-name-mismatch certificate-untrusted
      interception-by-antivirus interception-by-network tls-mode-mismatch wrong-protocol-on-port tls-too-old
      tls-handshake-failed starttls-not-offered host-not-found no-network name-server-faulty connection-refused
      connection-timed-out connection-dropped submission-not-reachable submission-blocked-by-network config-not-found
      config-unreadable
      stale-saved-password banned-after-failures oauth-wrong-account oauth-window-blocked works-elsewhere
      sent-folder-missing needs-exchange-client web-only-network protocol-violation`,
  },
] as const;

describe('the closed lists', () => {
  it.each(lists)('have exactly the agreed values for $name', ({ options, agreed }) => {
    expect(options).toEqual(agreed.split(/\s+/));
  });
});
