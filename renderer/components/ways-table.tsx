import { useId } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Candidate } from '../../electron/contract/candidate';
import { serverKey } from '../../electron/contract/server-name';
import type { Direction } from '../../electron/contract/verdict';
import type { ServerChoice, ServerChoices } from '../../electron/core/wizard/settings/server-choices';
import { sentence, valueWords, words } from '../words/language';
import { Host } from './host';
import { ToneIcon } from './icon';

interface WaysTableProps {
  readonly direction: Direction;
  readonly ways: ServerChoices;
  /** The host of the card; a row names its host only where it is another. */
  readonly host: string;
  readonly isReadOnly: boolean;
  readonly onChoose: (server: Candidate) => void;
}

/** The table of servers and ports: a radio button for each that can be chosen, then the others with their reasons. */
export function WaysTable({ direction, ways, host, isReadOnly, onChoose }: WaysTableProps) {
  const unusableId = useId();
  const chosen = ways.usable.find(({ isChosen }) => isChosen);
  return (
    <>
      {ways.usable.length > 0 && (
        <RadioGroup
          className="ways-usable"
          aria-label={words('settings.ways', { direction })}
          value={chosen === undefined ? null : serverKey(chosen.server)}
          isReadOnly={isReadOnly}
          onChange={(key) => {
            const way = ways.usable.find(({ server }) => serverKey(server) === key);
            if (way !== undefined) onChoose(way.server);
          }}
        >
          {ways.usable.map((way) => (
            <Radio className="way-row" key={serverKey(way.server)} value={serverKey(way.server)}>
              <span className="radio-mark" aria-hidden="true" />
              <WayCells way={way} host={host} />
            </Radio>
          ))}
        </RadioGroup>
      )}
      {ways.unusable.length > 0 && (
        <>
          <p className="hidden-visually" id={unusableId}>
            {words('settings.ways.unusable', { direction })}
          </p>
          <ul className="ways-unusable" aria-labelledby={unusableId}>
            {ways.unusable.map((way) => (
              <li className="way-row" key={serverKey(way.server)} data-off>
                <WayCells way={way} host={host} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface WayCellsProps {
  readonly way: ServerChoice;
  readonly host: string;
}

function WayCells({ way: { server, tone, state, note }, host }: WayCellsProps) {
  const { protocol, port, security, tookMs } = server;
  return (
    <>
      <span className="way-port">
        <bdi dir="ltr">{port}</bdi>
      </span>
      <span className="hint">{words('settings.way', { port, protocol, security })}</span>
      <span className="state small" data-tone={tone}>
        <ToneIcon tone={tone} />
        <span>{sentence(state)}</span>
      </span>
      <span className="way-time number hint">
        {tookMs !== null && <bdi dir="ltr">{valueWords({ ms: tookMs })}</bdi>}
      </span>
      {(server.host !== host || note !== null) && (
        <span className="way-note meta">
          {server.host !== host && <Host text={server.host} />} {note !== null && sentence(note)}
        </span>
      )}
    </>
  );
}
