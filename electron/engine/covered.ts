import type { Failure } from '../contract/failure';
import { failed, type Result } from '../contract/result';
import { coverWords } from '../core/secrecy/cover-words';
import type { Watch } from './ports';

/** The same outcome; in a failure the passwords of the run are covered in the server's words. */
export function covered<T>(outcome: Result<T, Failure>, watch: Pick<Watch, 'cover'>): Result<T, Failure> {
  return outcome.ok ? outcome : failed(coverWords(outcome.failure, (text) => watch.cover(text)));
}
