import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadAccount } from '../../../../electron/contract/read-account';
import type { SettingsFile } from '../../../../electron/core/reading/settings-reader';

const here = fileURLToPath(new URL('.', import.meta.url));
const expectedEnd = '.expected.json';

/** What a sample is to be read as. */
interface Expected {
  readonly accounts: readonly ReadAccount[];
  /** Ids of what is said to be left out, in order; not compared where it is left out here. */
  readonly unread?: readonly string[];
}

/** Settings as a program keeps them: a file opened alone, or a folder that was opened, which also stands for the home folder. */
export interface Sample {
  /** With the id of its program: `msmtp/eval`. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly files: readonly SettingsFile[];
  readonly expected: Expected;
}

/** The samples of a program or format, by name; none where it has no folder. */
export function samplesOf(program: string): readonly Sample[] {
  const folder = join(here, program);
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.endsWith(expectedEnd));
  return entries.map((entry) => {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    return {
      name: `${program}/${entry.name}`,
      isFolder,
      files: isFolder ? filesIn(path) : [{ path: entry.name, content: bytesOf(path) }],
      expected: JSON.parse(readFileSync(join(folder, `${stemOf(entry.name, isFolder)}${expectedEnd}`), 'utf8')),
    };
  });
}

/** The programs and formats that have a folder of samples. */
export function programsWithSamples(): readonly string[] {
  return readdirSync(here, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
}

/** `prefs.js` is `prefs`, and `.msmtprc` itself. */
function stemOf(name: string, isFolder: boolean): string {
  return isFolder ? name : name.replace(/(?<=.)\.[^.]*$/, '');
}

function filesIn(folder: string): readonly SettingsFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return paths.map((path) => ({ path: relative(folder, path).split(sep).join('/'), content: bytesOf(path) }));
}

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}
