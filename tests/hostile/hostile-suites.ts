import type { Protocol } from '../../electron/contract/candidate';
import { certificateCases, furtherTlsCases } from './cases/certificates';
import {
  furtherImapCases,
  imapBufferingCases,
  imapNegotiationCases,
  imapWellBehavedCases,
} from './cases/imap-negotiation';
import { imapOtherCases } from './cases/imap-others';
import { imapSpoofingCases, imapTamperingCases } from './cases/imap-untagged';
import { acceptedCases, exchangeCases, hasFiniteFields, keyCases } from './cases/keys';
import { nameCases } from './cases/names';
import { passwordEchoCases } from './cases/password-echoes';
import { furtherPop3Cases, pop3Cases } from './cases/pop3';
import { furtherSmtpCases, smtpCases } from './cases/smtp';
import { furtherTransportCases, transportCases } from './cases/transport';
import { unaskedReplyCases } from './cases/unasked-replies';
import type { HostileCase } from './hostile-case';

/** Cases that belong together. */
export interface HostileSuite {
  readonly name: string;
  readonly cases: readonly HostileCase[];
  /** How many cases the suite must have, so that a lost case is a failed test. */
  readonly count: number;
}

const protocols: readonly Protocol[] = ['imap', 'pop3', 'smtp'];

/**
 * All cases. The first three suites are the client cases of "Why TLS is better without STARTTLS" (USENIX Security 2021), with the
 * counts of its test tool, which has well-behaved servers too.
 */
export const hostileSuites: readonly HostileSuite[] = [
  {
    name: 'IMAP',
    count: 74,
    cases: [
      ...imapNegotiationCases,
      ...imapBufferingCases,
      ...imapTamperingCases,
      ...imapSpoofingCases,
      ...imapOtherCases,
      ...imapWellBehavedCases,
    ],
  },
  { name: 'POP3', count: 43, cases: pop3Cases },
  { name: 'SMTP', count: 59, cases: smtpCases },
  ...protocols.map((protocol) => ({
    name: `certificates and TLS, ${protocol.toUpperCase()}`,
    count: 23,
    cases: certificateCases(protocol),
  })),
  ...protocols.map((protocol) => ({
    name: `names in certificates, ${protocol.toUpperCase()}`,
    count: 56,
    cases: nameCases(protocol),
  })),
  ...protocols.map((protocol) => ({
    name: `keys of certificates, ${protocol.toUpperCase()}`,
    count: 12,
    cases: keyCases(protocol),
  })),
  ...protocols.map((protocol) => ({
    name: `keys that are agreed on, ${protocol.toUpperCase()}`,
    count: hasFiniteFields ? 8 : 0,
    cases: exchangeCases(protocol),
  })),
  ...protocols.map((protocol) => ({
    name: `accepted certificates, ${protocol.toUpperCase()}`,
    count: 10,
    cases: acceptedCases(protocol),
  })),
  ...protocols.map((protocol) => ({
    name: `transport, ${protocol.toUpperCase()}`,
    count: 10,
    cases: transportCases(protocol),
  })),
  { name: 'replies that nobody asked for', count: 16, cases: protocols.flatMap(unaskedReplyCases) },
  { name: 'servers that say the password', count: 45, cases: protocols.flatMap(passwordEchoCases) },
  {
    name: 'more of our own',
    count: 57,
    cases: [
      ...furtherImapCases,
      ...furtherPop3Cases,
      ...furtherSmtpCases,
      ...protocols.flatMap(furtherTlsCases),
      ...protocols.flatMap(furtherTransportCases),
    ],
  },
];
