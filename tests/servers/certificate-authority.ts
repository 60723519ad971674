import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTestAuthority } from '../fakes/certificates';

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
  issue(hosts: readonly string[]): Promise<CertificateFiles>;
}

/** Makes an authority with a new key; its files are in the folder `certificates` of the given one. */
export async function createCertificateAuthority(
  parent: string,
  name = 'Mailwright test authority',
): Promise<CertificateAuthority> {
  const folder = join(parent, 'certificates');
  const file = join(folder, 'authority.pem');
  const authority = await createTestAuthority(name);
  await mkdir(folder, { recursive: true });
  await writeFile(file, authority.certificate);

  async function issue(hosts: readonly string[]): Promise<CertificateFiles> {
    const [name] = hosts;
    if (name === undefined) throw new Error('a certificate must name a host');
    const { cert, key } = await authority.issue({ names: hosts });
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

  return { file, issue };
}
