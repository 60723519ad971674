import type { Message } from '../contract/message';
import { message } from '../core/message';
import type { ReadFailure } from '../node/read-bounded-file';

/** The sentence for a file that could not be read. */
export function readProblem(failure: ReadFailure): Message {
  switch (failure.code) {
    case 'too-large':
      return message('cli.file-too-large', { path: failure.path, limit: failure.limitBytes });
    case 'not-readable':
      return message('cli.file-not-readable', { path: failure.path, detail: failure.detail });
  }
}
