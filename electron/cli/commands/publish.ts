import { join } from 'node:path';
import type { ExportableSettings } from '../../contract/exportable-settings';
import { parseInput } from '../../core/address/parse-input';
import { limits } from '../../core/limits';
import { message } from '../../core/message';
import { publish } from '../../core/programs/publish/publish';
import { publishedFiles } from '../../core/programs/publish/published-places';
import { settingsForDomain } from '../../core/programs/publish/settings-for-domain';
import { readBoundedFile } from '../../node/read-bounded-file';
import { sha256InBase64 } from '../../node/request-export';
import { valuesInReportSentence } from '../../words/said-in-reports';
import { type CommandContext, wrongUse } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';
import { readSettings } from '../read-settings';
import { signerFromFiles } from '../signer-from-files';
import { refuseFile } from '../unusable-file';
import { verifyDomain } from '../verify-domain';
import { writeExports } from '../write-exports';

type PublishContext = CommandContext<
  | ('from' | 'out' | 'verify' | 'askIspdb' | 'overwrite' | 'signWith' | 'signKey')
  | ('deadlineMs' | 'caFiles' | 'demo' | 'quiet')
>;

/**
 * `publish DOMAIN --from FILE --out DIR`: writes what the administrator of a domain publishes, by the same writer as `export --for publish`.
 * `--verify` then asks the live domain.
 */
export async function publishDomain(context: PublishContext): Promise<ExitCode> {
  const { line, ports, say } = context;
  const [operand, ...rest] = line.operands;
  if (operand === undefined || rest.length > 0) return wrongUse(message('cli.publish.one-domain'), context);
  const { from, out, verify } = line;
  if (from === null || (out === null && !verify)) return wrongUse(message('cli.publish.needs'), context);
  const writing = out === null ? flagOfWriting(line) : null;
  if (writing !== null) return wrongUse(message('cli.publish.out-needed', { flag: writing }), context);
  const input = parseInput(operand, { as: 'domain', providers: ports.providers });
  if (!input.ok) return wrongUse(input.failure.message, context);
  const { domain } = input.value;

  const read = await readSettings(from, { say, valuesOf: valuesInReportSentence });
  if (!read.ok) return refuseFile(read.failure, context);
  const settings = settingsForDomain(read.value, domain);
  const written = out === null ? exitCodes.done : await writeFiles(settings, domain, out, context);
  return verify && written === exitCodes.done ? await verifyDomain(read.value, domain, context) : written;
}

/** A flag that is about the files to write; null where none is given. */
function flagOfWriting({ signWith, signKey, overwrite }: PublishContext['line']): string | null {
  if (signWith !== null) return 'sign-with';
  if (signKey !== null) return 'sign-key';
  return overwrite ? 'overwrite' : null;
}

async function writeFiles(
  settings: ExportableSettings,
  domain: string,
  folder: string,
  context: PublishContext,
): Promise<ExitCode> {
  const { signWith, signKey } = context.line;
  const signer = await signerFromFiles({ signWith, signKey, programs: [publish.id] });
  if (!signer.ok) return wrongUse(signer.failure, context);
  const servedDigest = await digestInFolder(folder, domain);
  const plan = { programs: [publish], folder, signProfile: signer.value, servedDigest };
  return await writeExports(plan, settings, null, context);
}

/** The digest of the PACC document that an earlier run wrote into the folder: the one that the domain serves by now. */
async function digestInFolder(folder: string, domain: string): Promise<string | null> {
  const file = await readBoundedFile(join(folder, publishedFiles(domain).pacc), limits.documentBytes);
  return file.ok ? sha256InBase64(file.value) : null;
}
