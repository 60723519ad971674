import type { Message } from '../contract/message';
import { message } from '../core/message';
import type { RenewalProblem } from './renewed-list';
import { saveFailureMessage } from './save-files';

/** The sentence that says why the list of providers is not renewed. */
export function renewalMessage(problem: RenewalProblem): Message {
  switch (problem.code) {
    case 'older':
      return message('updates.list.older', { edition: problem.edition, own: problem.own });
    case 'same':
      return message('updates.list.same', { edition: problem.edition });
    case 'not-kept':
      return saveFailureMessage(problem.failure);
    case 'wrong-signature':
      return message('updates.list.wrong-signature');
    case 'newer-format':
    case 'not-understood':
      return message('updates.list.not-understood');
    case 'not-signed':
    case 'not-json':
    case 'too-large':
      return message('updates.list.not-a-list');
  }
}
