import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { message } from '../core/message';
import type { MailProgram } from '../core/programs/program';
import { programById } from '../core/programs/programs';
import type { Sign } from '../node/profile-signer';
import type { FlagValues } from './flags';
import { signerFromFiles } from './signer-from-files';

/** The mail programs to write files for, and the folder. */
export interface ExportPlan {
  readonly programs: readonly MailProgram[];
  readonly folder: string;
  /** What signs the profiles for Apple Mail; null where they stay unsigned. */
  readonly signProfile: Sign | null;
  /** The digest of the PACC document that a domain has by now, in Base64; left out where none is known. */
  readonly servedDigest?: string | null;
}

/** The mail programs and the folder of an export, from the flags; the failure is one sentence about wrong use. */
export async function exportPlanFrom(
  line: FlagValues<'programs' | 'out' | 'signWith' | 'signKey'>,
): Promise<Result<ExportPlan, Message>> {
  const { programs: ids, out } = line;
  if (ids.length === 0) return failed(message('cli.for-needed'));
  if (out === null) return failed(message('cli.out-needed'));
  const programs: MailProgram[] = [];
  for (const id of new Set(ids)) {
    const program = programById(id);
    if (program === null) return failed(message('export.unknown-program', { program: id }));
    programs.push(program);
  }
  const signer = await signerFromFiles(line);
  return signer.ok ? ok({ programs, folder: out, signProfile: signer.value }) : signer;
}
