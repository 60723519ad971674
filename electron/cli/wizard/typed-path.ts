import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { withoutQuotes } from '../file-names';

/** The absolute path of a typed text. No shell has expanded it, so `~` for the home folder is expanded here. */
export function typedPath(text: string): string {
  return resolve(withoutQuotes(text).replace(/^~(?=$|[/\\])/, () => homedir()));
}
