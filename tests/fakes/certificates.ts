import {
  type CertificateDescription,
  createAuthority,
  type ServerIdentity,
} from '../../electron/node/scripted-server/certificates';

export type { ServerIdentity };

/** What differs from a good certificate for `mail.example`. */
export type CertificateWishes = Partial<Omit<CertificateDescription, 'issuer'>>;

/** An authority of the tests' own. */
export interface TestAuthority {
  /** PEM. */
  readonly certificate: string;
  issue(wishes?: CertificateWishes): Promise<ServerIdentity>;
}

/** Makes an authority whose certificates name `mail.example` unless wished otherwise. */
export async function createTestAuthority(name = 'Test authority'): Promise<TestAuthority> {
  const { certificate, issue } = await createAuthority(name);
  return {
    certificate,
    issue: (wishes = {}) => issue({ names: ['mail.example'], ...wishes }),
  };
}
