import type { ExportPreview, ExportSize } from '../contract/exports';
import type { ExportRequest } from '../core/programs/export-request';
import { filesToSave, recommendedWays } from '../core/programs/files-to-save';
import type { MailProgram } from '../core/programs/program';
import { readableTexts } from './readable-texts';

/** What a program would get: the files that are saved, with the chosen ways, or why there are none. */
export function sizeOf(program: MailProgram, request: ExportRequest, chosenWays: readonly string[]): ExportSize {
  const { id, write } = program;
  const rendering = write(request);
  if (!rendering.ok) {
    const { reason, hostInTheClear } = rendering.failure;
    return { program: id, ok: false, reason, hostInTheClear };
  }
  const { ways, hostInTheClear } = rendering.value;
  const files = filesToSave(program, rendering.value, chosenWays);
  const sizeBytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  const stepCount = recommendedWays(ways).reduce((sum, { steps }) => sum + steps.length, 0);
  return { program: id, ok: true, fileCount: files.length, sizeBytes, stepCount, hostInTheClear };
}

/** What a program writes, as far as its request alone decides. */
type ProgramOutput = DistributiveOmit<ExportPreview, 'othersCouldServe'>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Everything that a program writes, and how to import it; or why nothing can be written. */
export function previewOf({ id, write }: MailProgram, request: ExportRequest): ProgramOutput {
  const rendering = write(request);
  if (!rendering.ok) {
    const { reason, otherPorts } = rendering.failure;
    return { program: id, ok: false, reason, otherPorts };
  }
  const { files, carried, notCarried, warnings, ways, impossible } = rendering.value;
  return {
    program: id,
    ok: true,
    files: files.map((file) => ({
      name: file.name,
      sizeBytes: Buffer.byteLength(file.content),
      texts: readableTexts(file),
    })),
    carried,
    notCarried,
    warnings,
    ways,
    impossible,
  };
}
