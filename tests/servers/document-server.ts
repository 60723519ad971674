import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CertificateAuthority } from './certificate-authority';
import { type NetworkNamespace, socketName } from './network-namespace';

/** A running web server. */
export interface DocumentServer {
  /** Method and URL of every request so far, in order. */
  requests(): Promise<readonly string[]>;
}

/**
 * Starts a web server on port 443 of an address and waits until it listens.
 *
 * @param documents - Texts by their whole https URL; every other URL is 404.
 */
export async function startDocumentServer(
  namespace: NetworkNamespace,
  address: string,
  documents: Readonly<Record<string, string>>,
  authority: CertificateAuthority,
): Promise<DocumentServer> {
  const files = await authority.issue([...new Set(Object.keys(documents).map((url) => new URL(url).hostname))]);
  const log = join(namespace.folder, `requests-${address}.log`);
  const plan = join(namespace.folder, `documents-${address}.json`);
  await writeFile(log, '');
  await writeFile(plan, JSON.stringify({ address, ...files, documents, log }));
  const program = join(__dirname, 'document-server-process.mjs');
  await namespace.startServer(process.execPath, [program, plan], [socketName(address, 443)]);
  return { requests: async () => (await readFile(log, 'utf8')).split('\n').filter((line) => line !== '') };
}
