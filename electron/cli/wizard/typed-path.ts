import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { withoutQuotes } from '../file-names';

/** The absolute path of what was typed. No shell has seen the text, so the sign for the home folder is ours to read. */
export function typedPath(text: string): string {
  return resolve(withoutQuotes(text).replace(/^~(?=$|[/\\])/, () => homedir()));
}
