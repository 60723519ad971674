import type { ImportWay } from '../../contract/exports';
import type { Message } from '../../contract/message';
import { message } from '../message';
import type { WrittenFile } from './program';

/** A configuration file, and how a person has a program of the command line read it. */
interface ConfigurationFile {
  readonly file: WrittenFile;
  readonly way: ImportWay;
}

interface ConfigurationText {
  readonly name: string;
  readonly content: string;
  readonly holdsPassword: boolean;
  /** `configuration` unless there are several ways. */
  readonly id?: string;
  /** What the way is called, where there are several. */
  readonly title?: Message;
  readonly steps: readonly Message[];
  readonly notes: readonly Message[];
}

/** A text file that a program of the command line reads by itself, without an administrator. */
export function configurationFile(
  program: string,
  { name, content, holdsPassword, id = 'configuration', title, steps, notes }: ConfigurationText,
): ConfigurationFile {
  return {
    file: { name, content, mediaType: 'text/plain; charset=utf-8', holdsPassword },
    way: {
      id,
      title: title ?? message('export.command-line.configuration', { program }),
      readsFile: true,
      needsAdmin: false,
      files: [name],
      steps,
      zone: null,
      notes,
    },
  };
}
