import type { Direction } from '../../electron/contract/verdict';
import type { ConflictOnPage } from '../../electron/core/wizard/settings/conflicts-on-page';
import { sentence, words } from '../words/language';

interface ConflictLineProps {
  readonly conflict: ConflictOnPage;
  readonly isReadOnly: boolean;
  readonly onChoose: (direction: Direction, index: number) => void;
}

/** What other sources name in a direction where only one server works: a quiet line each, because nothing has to be decided. */
export function ConflictLine({ conflict: { direction, claims }, isReadOnly, onChoose }: ConflictLineProps) {
  return claims
    .filter(({ isChosen }) => !isChosen)
    .map(({ index, line, server, isForClients }) => (
      <p className="quiet-line small" key={index}>
        {sentence(line)}{' '}
        {!isReadOnly && isForClients && (
          <button className="button link" type="button" onClick={() => onChoose(direction, index)}>
            {words(server.proven ? 'settings.conflict.choose-it' : 'settings.conflict.choose-anyway')}
          </button>
        )}
      </p>
    ));
}
