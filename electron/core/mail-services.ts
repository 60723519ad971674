import type { Protocol, Security } from '../contract/candidate';

/** An SRV service of mail, and what its name says of the connection. RFC 6186 §3, RFC 8314 §5.1. */
export interface MailService {
  readonly label: string;
  readonly protocol: Protocol;
  readonly security: Exclude<Security, 'none'>;
}

/** Every SRV service of mail. */
export const mailServices: readonly MailService[] = [
  { label: '_imaps', protocol: 'imap', security: 'tls' },
  { label: '_imap', protocol: 'imap', security: 'starttls' },
  { label: '_pop3s', protocol: 'pop3', security: 'tls' },
  { label: '_pop3', protocol: 'pop3', security: 'starttls' },
  { label: '_submissions', protocol: 'smtp', security: 'tls' },
  { label: '_submission', protocol: 'smtp', security: 'starttls' },
];
