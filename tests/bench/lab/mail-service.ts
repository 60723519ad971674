import type { Server } from 'node:net';
import type { Protocol, Security } from '../../../electron/contract/candidate';
import type { CertificateMaker } from '../../../electron/node/scripted-server/certificate-maker';
import { createMailServer } from '../../../electron/node/scripted-server/mail-server';
import type { MailServerDescription } from '../../../electron/node/scripted-server/server-description';

/** The protocol and security of each port. */
export const mailPorts: Readonly<Record<number, { readonly protocol: Protocol; readonly security: Security }>> = {
  993: { protocol: 'imap', security: 'tls' },
  10993: { protocol: 'imap', security: 'tls' },
  143: { protocol: 'imap', security: 'starttls' },
  995: { protocol: 'pop3', security: 'tls' },
  110: { protocol: 'pop3', security: 'starttls' },
  465: { protocol: 'smtp', security: 'tls' },
  587: { protocol: 'smtp', security: 'starttls' },
  10587: { protocol: 'smtp', security: 'starttls' },
  2525: { protocol: 'smtp', security: 'starttls' },
  25: { protocol: 'smtp', security: 'none' },
};

/** A mail server of the lab that does not listen yet; `onSignIn` is called once for each sign-in that a client tries. */
export async function createMailService(
  description: MailServerDescription,
  certificates: CertificateMaker,
  onSignIn: () => void,
): Promise<Server> {
  return await createMailServer(description, certificates, {
    line: (line) => {
      if (/^(?:\S+ )?(?:AUTH|AUTHENTICATE|LOGIN|PASS) /i.test(line)) onSignIn();
    },
  });
}
