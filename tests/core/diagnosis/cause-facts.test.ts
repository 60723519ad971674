import { describe, expect, it } from 'vitest';
import { causeSchema } from '../../../electron/contract/cause';
import type { ProviderFacts } from '../../../electron/contract/report';
import { causeFacts } from '../../../electron/core/diagnosis/cause-facts';
import { contextOf } from '../../../electron/core/diagnosis/diagnosis-context';
import { verdictOf } from '../../../electron/core/diagnosis/verdict-of';
import { sampleCandidate } from '../run/sample-run';

const context = contextOf(sampleCandidate());

/** The parties of the list of causes, in its order. */
const parties = `
  wrong-password you, app-password-required you, oauth-required provider, oauth-token-refused you,
  access-off-in-account you, access-not-in-plan provider, blocked-by-admin provider, account-locked you,
  web-login-required you, password-expired you, mechanism-not-offered mailwright, tls-required-first mailwright,
  login-missing mailwright, sender-address-not-owned you, sending-quota-exceeded you, message-rejected-policy provider,
  unknown-user you, mailbox-full you, greylisted provider, ip-blocklisted this-network, domain-takes-no-mail you,
  rate-limited you, too-many-connections you, mailbox-in-use you, server-unavailable provider,
  certificate-expired provider, certificate-name-mismatch provider, certificate-untrusted provider,
  interception-by-antivirus this-computer, interception-by-network this-network, tls-mode-mismatch mailwright,
  wrong-protocol-on-port mailwright, tls-too-old provider, tls-handshake-failed provider,
  starttls-not-offered provider, host-not-found you, no-network this-network, name-server-faulty this-network,
  connection-refused provider,
  connection-timed-out this-network, connection-dropped unknown, submission-not-reachable unknown,
  submission-blocked-by-network this-network, config-not-found provider,
  config-unreadable provider,
  stale-saved-password you, banned-after-failures provider, oauth-wrong-account you,
  oauth-window-blocked this-computer, works-elsewhere this-network, sent-folder-missing you,
  needs-exchange-client provider, web-only-network this-network,
  protocol-violation mailwright`;

describe('causeFacts', () => {
  it('names the party that the list of causes has', () => {
    const advised = Object.entries(causeFacts).map(([cause, { party }]) => `${cause} ${party}`);
    expect(advised).toEqual(parties.split(',').map((line) => line.trim()));
  });

  it.each(causeSchema.options)('has a message of its own and one to three actions for %s', (cause) => {
    const verdict = verdictOf(cause, context);
    // A refusal of one direction has a sentence for it.
    const { direction } = context;
    expect([`cause.${cause}`, `refusal.${cause}.${direction}`]).toContain(verdict.message.id);
    expect(verdict.actions.length).toBeGreaterThan(0);
    expect(causeFacts[cause].actions(context).length).toBeLessThanOrEqual(3);
  });

  it.each(['tls-required-first', 'login-missing', 'tls-mode-mismatch', 'wrong-protocol-on-port'] as const)(
    'hands %s to the user only where the server was typed',
    (cause) => {
      expect(verdictOf(cause, context).party).toBe('mailwright');
      expect(verdictOf(cause, { ...context, source: 'typed' }).party).toBe('you');
    },
  );

  it('opens the help of a provider that is known to have one', () => {
    const words = { id: 'cause.app-password-required', values: {} };
    const provider: ProviderFacts = {
      id: 'example',
      name: 'Example',
      password: 'app-password',
      status: 'needs-preparation',
      before: [
        { message: words, help: null },
        { message: words, help: 'example-app-password' },
      ],
    };
    expect(verdictOf('app-password-required', { ...context, provider }).actions[0]).toEqual({
      kind: 'open-help',
      id: 'example-app-password',
    });
    expect(verdictOf('app-password-required', context).actions[0]).toEqual({ kind: 'edit-password' });
  });

  it.each([
    ['provokes', 'blocked-by-admin account-locked ip-blocklisted rate-limited banned-after-failures'],
    [
      'isBroad',
      'wrong-password blocked-by-admin mechanism-not-offered login-missing message-rejected-policy server-unavailable',
    ],
    ['isDetour', 'submission-blocked-by-network'],
  ] as const)('says of few causes that each %s', (fact, causes) => {
    expect(causeSchema.options.filter((cause) => causeFacts[cause][fact])).toEqual(causes.split(' '));
  });

  it('keeps a bad certificate apart from an interception', () => {
    const of = (wanted: string) => causeSchema.options.filter((cause) => causeFacts[cause].family === wanted);
    expect(of('certificate')).toEqual(['certificate-expired', 'certificate-name-mismatch', 'certificate-untrusted']);
    expect(of('interception')).toEqual(['interception-by-antivirus', 'interception-by-network']);
  });
});
