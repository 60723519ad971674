import {
  type Authority,
  type CertificateDescription,
  createAuthority,
  createSelfSigned,
  type ServerIdentity,
} from './certificates';

/** The certificates of one group of servers. */
export interface CertificateMaker {
  /** The certificate of the authority that clients of these servers trust, PEM. */
  readonly authority: string;
  /** Gives a server's certificate and key. Servers with the same description share one certificate. */
  identityFor(description: CertificateDescription): Promise<ServerIdentity>;
}

/**
 * Makes an authority, and certificates when they are asked for.
 *
 * @param domain - Where given, the authority can sign only for names below this label.
 */
export async function createCertificateMaker(name: string, domain: string | null = null): Promise<CertificateMaker> {
  const authority = await createAuthority(name, domain);
  let deputy: Promise<Authority> | null = null;
  let weakDeputy: Promise<Authority> | null = null;
  let stranger: Promise<Authority> | null = null;
  let shield: Promise<Authority> | null = null;
  const identities = new Map<string, Promise<ServerIdentity>>();

  function callStranger(): Promise<Authority> {
    stranger ??= createAuthority('Unknown authority');
    return stranger;
  }

  async function make(description: CertificateDescription): Promise<ServerIdentity> {
    switch (description.issuer ?? 'authority') {
      case 'authority':
        return await authority.issue(description);
      case 'unnamed-deputy':
        deputy ??= authority.appoint(`Deputy of ${name}`);
        return await (await deputy).issue(description, deputyUrl);
      case 'stranger':
        return await (await callStranger()).issue(description);
      case 'introduced-stranger':
        return await introduce(await callStranger(), description);
      case 'shield':
        shield ??= createAuthority('Web/Mail Shield Root');
        return await introduce(await shield, description);
      case 'weak-deputy':
        weakDeputy ??= authority.appoint(`Weak deputy of ${name}`, { rsaBits: 1024 });
        return await introduce(await weakDeputy, description);
      case 'itself':
        return await createSelfSigned(description);
    }
  }

  return {
    authority: authority.certificate,
    identityFor: (description) => {
      const key = JSON.stringify(description);
      const identity = identities.get(key) ?? make(description);
      identities.set(key, identity);
      return identity;
    },
  };
}

/** Where the certificate of the deputy is said to be; nobody asks there. */
const deputyUrl = 'http://authority.example/deputy.crt';

/** A certificate followed by its authority's. */
async function introduce(
  { certificate, issue }: Authority,
  description: CertificateDescription,
): Promise<ServerIdentity> {
  const { key, cert } = await issue(description);
  return { key, cert: `${cert}\n${certificate}` };
}
