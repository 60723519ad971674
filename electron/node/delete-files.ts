import { createHash } from 'node:crypto';
import { lstat, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeletedFile } from '../contract/exports';
import type { ExportedFile } from '../core/programs/program';
import { codeOf } from './failure-from-error';

/** What tells a file that was saved from any other one at its place. It holds nothing of its text. */
export interface FilePrint {
  readonly name: string;
  readonly sizeBytes: number;
  /** Of the whole content, in hex. */
  readonly sha256: string;
}

/** The print of a file as it is saved. */
export function printOf({ name, content }: Pick<ExportedFile, 'name' | 'content'>): FilePrint {
  const bytes = Buffer.from(content);
  return { name, sizeBytes: bytes.length, sha256: sha256Of(bytes) };
}

/** Deletes files of a folder for good. One that has changed since its print, or is no plain file, is left alone. */
export async function deleteFiles(folder: string, prints: readonly FilePrint[]): Promise<readonly DeletedFile[]> {
  return await Promise.all(
    prints.map(async (print) => ({ name: print.name, became: await deleteFile(join(folder, print.name), print) })),
  );
}

async function deleteFile(path: string, print: FilePrint): Promise<DeletedFile['became']> {
  try {
    if (!(await isUnchanged(path, print))) return 'changed';
    await unlink(path);
    return 'deleted';
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    return code === 'ENOENT' ? 'gone-before' : 'not-deleted';
  }
}

/** Reads only what has the right size, so never a device or a file that grew. */
async function isUnchanged(path: string, { sizeBytes, sha256 }: FilePrint): Promise<boolean> {
  const found = await lstat(path);
  return found.isFile() && found.size === sizeBytes && sha256Of(await readFile(path)) === sha256;
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
