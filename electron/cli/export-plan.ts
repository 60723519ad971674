import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { message } from '../core/message';
import { appleMail } from '../core/programs/apple-mail/apple-mail';
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
  /** Whether the domain is asked for its servers for calendars and contacts; it is not where this is left out. */
  readonly asksForCalendars?: boolean;
  /** Whether one ZIP archive is saved in place of the files. */
  readonly asArchive?: boolean;
  /** The digest of the PACC document that a domain has by now, in Base64; left out where none is known. */
  readonly servedDigest?: string | null;
}

/** The mail programs and the folder of an export, from the flags; the failure is one sentence about wrong use. */
export async function exportPlanFrom(
  line: FlagValues<'programs' | 'out' | 'zip' | 'calendars' | 'signWith' | 'signKey'>,
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
  if (line.calendars && !programs.includes(appleMail)) return failed(message('cli.calendars.apple-mail'));
  const signer = await signerFromFiles(line);
  if (!signer.ok) return signer;
  return ok({
    programs,
    folder: out,
    signProfile: signer.value,
    asksForCalendars: line.calendars,
    asArchive: line.zip,
  });
}
