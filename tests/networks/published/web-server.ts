import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CertificateFiles } from '../../servers/certificate-authority';
import { type NetworkNamespace, socketName } from '../../servers/network-namespace';

/** A file that is served at a path. */
export interface ServedFile {
  readonly body: string;
  readonly type?: string;
  /** Only requests that hold this text get it; the others get 404. */
  readonly onlyFor?: string;
}

/** A website with a certificate of its own. */
export interface ServedHost {
  readonly host: string;
  readonly certificate: CertificateFiles;
  readonly files: Readonly<Record<string, ServedFile>>;
}

/** Starts one web server for all hosts at these addresses, and waits until it listens. Any method gets a file; every other path is 404. */
export async function startWebServer(
  namespace: NetworkNamespace,
  addresses: readonly string[],
  hosts: readonly ServedHost[],
): Promise<void> {
  const plan = join(namespace.folder, 'websites.json');
  const sites = hosts.map(({ host, certificate, files }) => ({
    host,
    ...certificate,
    files: Object.fromEntries(
      Object.entries(files).map(([path, file]) => [path, { ...file, body: Buffer.from(file.body).toString('base64') }]),
    ),
  }));
  await writeFile(plan, JSON.stringify({ addresses, hosts: sites }));
  const program = join(__dirname, 'web-server-process.mjs');
  await namespace.startServer(
    process.execPath,
    [program, plan],
    addresses.map((address) => socketName(address, 443)),
  );
}
