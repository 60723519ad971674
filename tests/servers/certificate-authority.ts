import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CertificateDescription,
  createAuthority,
  createSelfSigned,
} from '../../electron/node/scripted-server/certificates';

/** The files of a certificate and its key, both PEM; `chain` has key and certificate in one file for Postfix. */
export interface CertificateFiles {
  readonly certificate: string;
  readonly key: string;
  readonly chain: string;
}

/** An authority that signs server certificates; programs trust it through `file`, PEM. */
export interface CertificateAuthority {
  readonly file: string;
  /** Issues a certificate that names these hosts, at least one. */
  issue(hosts: readonly string[], wishes?: CertificateWishes): Promise<CertificateFiles>;
}

/** What differs from a certificate that is in order. */
export interface CertificateWishes extends Pick<CertificateDescription, 'addresses' | 'fromDay' | 'toDay' | 'rsaBits'> {
  /** The name of its files, in place of the first host's. */
  readonly fileName?: string;
  /** `unnamed-deputy` is an intermediate authority whose own certificate the server does not send. */
  readonly issuer?: 'unnamed-deputy' | 'stranger' | 'itself';
}

/** Makes an authority with a new key; its files are in the folder `certificates` of the given one. */
export async function createCertificateAuthority(
  parent: string,
  name = 'Mailwright test authority',
): Promise<CertificateAuthority> {
  const folder = join(parent, 'certificates');
  const file = join(folder, 'authority.pem');
  const authority = await createAuthority(name);
  await mkdir(folder, { recursive: true });
  await writeFile(file, authority.certificate);

  async function issue(
    hosts: readonly string[],
    { fileName, issuer, ...wishes }: CertificateWishes = {},
  ): Promise<CertificateFiles> {
    const [first] = hosts;
    if (first === undefined) throw new Error('a certificate must name a host');
    const name = fileName ?? first;
    const { cert, key } = await sign({ names: hosts, ...wishes }, issuer);
    const files = {
      certificate: join(folder, `${name}.pem`),
      key: join(folder, `${name}.key`),
      chain: join(folder, `${name}.chain.pem`),
    };
    await writeFile(files.certificate, `${cert}\n`);
    await writeFile(files.key, `${key}\n`, { mode: 0o600 });
    await writeFile(files.chain, `${key}\n${cert}\n`, { mode: 0o600 });
    return files;
  }

  async function sign(description: CertificateDescription, issuer: CertificateWishes['issuer']) {
    switch (issuer) {
      case undefined:
        return await authority.issue(description);
      case 'unnamed-deputy':
        return await (await authority.appoint('Deputy of the test authority')).issue(description);
      case 'stranger':
        return await (await createAuthority('Unknown authority')).issue(description);
      case 'itself':
        return await createSelfSigned(description);
    }
  }

  return { file, issue };
}
