import { documentReaders } from '../reading/document-readers';
import type { SettingsReader } from '../reading/settings-reader';
import { programs } from './programs';

/** Formats that no single program owns, in the order in which a file is tried. */
const formatReaders: readonly SettingsReader[] = documentReaders;

/** Everything that can be read, programs first. */
export const settingsReaders: readonly SettingsReader[] = [
  ...programs.flatMap(({ reader }) => reader ?? []),
  ...formatReaders,
];

/** What the program or format of a read account is called. */
export function readerName(program: string): string {
  return settingsReaders.find((reader) => reader.program === program)?.name ?? program;
}
