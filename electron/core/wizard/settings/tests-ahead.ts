import { type Direction, directions } from '../../../contract/verdict';
import { wasTried } from '../../discovery/was-tried';
import { isBlank } from '../state/server-edit';
import type { ServerState, WizardState } from '../state/wizard-state';
import { isPending, isSameConnection } from './pending-edit';

/**
 * The directions that the page's main button tests: cards with changes, and servers that nobody has tried. Where every card is empty,
 * both, so that the button says what the page is for. Empty in a report from a file.
 */
export function testsAhead({ account: { servers }, setAside }: WizardState): readonly Direction[] {
  if (setAside !== null) return [];
  const ahead = directions.filter((direction) => isTestAhead(servers[direction]));
  if (ahead.length > 0) return ahead;
  return directions.every((direction) => isEmpty(servers[direction])) ? directions : [];
}

function isTestAhead(state: ServerState): boolean {
  const { server, edit, isKept } = state;
  if (edit !== null) return isPending(state) && !isSameConnection(state);
  return server !== null && !server.proven && !isKept && !wasTried(server);
}

/** Whether a card has neither a server nor a word in its field for one. */
function isEmpty({ server, edit }: ServerState): boolean {
  return server === null && (edit === null || isBlank(edit));
}
