import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Candidate } from '../../electron/contract/candidate';
import { server } from '../core/programs/canonical-accounts';
import { sampleHeard } from '../core/run/sample-run';
import { type ClientBed, offeringHost } from './client-bed';
import { patience } from './patience';

/** A POP3 server that offers other sign-ins than Dovecot. */
interface OfferingServer {
  /** As it was heard. */
  readonly server: Candidate;
  /** The sign-ins during a piece of work, at least one: a line each, with mechanism, login name and password. */
  signInsDuring(work: () => Promise<unknown>): Promise<string>;
}

/** Starts a POP3 server with these mechanisms; every bed may have one. */
export async function startPop3Server(
  bed: ClientBed,
  mechanisms: readonly ('USER' | 'PLAIN')[],
): Promise<OfferingServer> {
  const { name: host, address } = offeringHost;
  const capabilities = mechanisms.map((each) => (each === 'USER' ? each : `SASL ${each}`));
  const { certificate, key } = await bed.authority.issue([host]);
  const file = join(bed.namespace.folder, 'pop3-sign-ins');
  await writeFile(file, '');
  const program = fileURLToPath(new URL('pop3-server-process.mjs', import.meta.url));
  const args = [program, address, certificate, key, file, ...capabilities];
  await bed.namespace.startServer(process.execPath, args, [`${address}:995`]);
  return {
    server: {
      ...server({ protocol: 'pop3', host, port: 995, security: 'tls' }),
      heard: sampleHeard({ overTls: { capabilities, mechanisms: [...mechanisms] } }),
    },
    signInsDuring: async (work) => {
      const before = (await readFile(file, 'utf8')).length;
      const news = async () => (await readFile(file, 'utf8')).slice(before);
      await work();
      await expect.poll(news, patience).not.toBe('');
      return news();
    },
  };
}
