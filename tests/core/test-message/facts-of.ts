import { addressParts } from '../../../electron/contract/mail-address';
import type { DiagnosisContext } from '../../../electron/core/diagnosis/diagnosis-context';
import { composeTestMessage } from '../../../electron/core/test-message/compose';
import type { TestMessageFacts } from '../../../electron/core/test-message/test-message-facts';
import { sayIn } from '../../../electron/words/format-message';

const address = 'jane@jane.example';

function contextAt(protocol: 'imap' | 'pop3' | 'smtp', host: string): DiagnosisContext {
  return {
    direction: protocol === 'smtp' ? 'outgoing' : 'incoming',
    protocol,
    host,
    port: protocol === 'smtp' ? 465 : 993,
    security: 'tls',
    source: 'autoconfig',
    isPortNamed: true,
    provider: null,
  };
}

/** The context of the incoming server at a host. */
export function incomingAt(host: string, protocol: 'imap' | 'pop3' = 'imap'): DiagnosisContext {
  return contextAt(protocol, host);
}

/** The context of the outgoing server at a host. */
export function outgoingAt(host: string): DiagnosisContext {
  return contextAt('smtp', host);
}

/** The test message of these tests. */
export const composed = composeTestMessage(address, '4f7k9q2m8d3x6z1c', sayIn('en'));

/** Facts of a message that was accepted and not seen, unless told otherwise. */
export function factsOf(told: Partial<TestMessageFacts> = {}): TestMessageFacts {
  return {
    composed,
    address,
    isDomainListed: addressParts(told.address ?? address).domain !== 'jane.example',
    outgoing: outgoingAt('mail.jane.example'),
    incoming: incomingAt('mail.jane.example'),
    mailExchangers: [],
    submission: { ok: true, acceptedMs: 600 },
    sighting: null,
    bounce: null,
    mailboxFailure: null,
    waitedMs: 60_000,
    wasCancelled: false,
    deletion: 'not-asked',
    ...told,
  };
}

/** A text as it comes over the wire: lines end with CR and LF. */
export function onTheWire(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/\r?\n/g, '\r\n'));
}
