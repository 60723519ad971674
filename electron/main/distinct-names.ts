import type { ExportedFile } from '../core/programs/program';

/** The files under names that differ on every file system. Equal files become one; a different file of the same name gets a number. */
export function withDistinctNames(files: readonly ExportedFile[]): readonly ExportedFile[] {
  const kept = new Map<string, ExportedFile>();
  for (const file of files) {
    let name = file.name;
    for (let count = 2; isTaken(kept, name, file); count += 1) name = numbered(file.name, count);
    if (!kept.has(name.toLowerCase())) kept.set(name.toLowerCase(), { ...file, name });
  }
  return [...kept.values()];
}

function isTaken(kept: ReadonlyMap<string, ExportedFile>, name: string, { content }: ExportedFile): boolean {
  const other = kept.get(name.toLowerCase());
  return other !== undefined && !Buffer.from(other.content).equals(Buffer.from(content));
}

/** `jane@example.net.txt` becomes `jane@example.net-2.txt`. */
function numbered(name: string, count: number): string {
  const end = name.lastIndexOf('.');
  return end <= 0 ? `${name}-${count}` : `${name.slice(0, end)}-${count}${name.slice(end)}`;
}
