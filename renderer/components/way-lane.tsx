import type { ReactNode } from 'react';
import type { LaneProgress } from '../../electron/core/wizard/way/lane';
import type { LookUpLane } from '../../electron/core/wizard/way/look-up-lane';
import type { PortLane } from '../../electron/core/wizard/way/way-lanes';
import { sentence, valueWords, words } from '../words/language';
import { ToneIcon } from './icon';

/** The lane of all sources together; it ends where a server answers. */
export function LookUpRow({ lane }: { readonly lane: LookUpLane }) {
  const name = words('way.look-up');
  const kind = words(`way.look-up.${lane.how}`);
  return (
    <LaneRow lane={lane} tookMs={lane.tookMs} said={laneSentence(lane, { name, kind, tookMs: lane.tookMs })} last={3}>
      <b className="word">{name}</b>
      <span>{kind}</span>
    </LaneRow>
  );
}

/** The lane of one port. */
export function PortRow({ lane }: { readonly lane: PortLane }) {
  const { port, protocol, security, tookMs, isChosen } = lane;
  const kind = words('window.ladder.server', { protocol, security });
  return (
    <LaneRow
      lane={lane}
      tookMs={tookMs}
      said={laneSentence(lane, { name: String(port), kind, tookMs, isChosen })}
      isChosen={isChosen}
      last={5}
    >
      <b>
        <bdi dir="ltr">{port}</bdi>
      </b>
      <span>{kind}</span>
    </LaneRow>
  );
}

interface LaneRowProps {
  readonly lane: LaneProgress;
  readonly tookMs: number | null;
  /** The whole lane in one sentence, for screen readers. */
  readonly said: string;
  readonly isChosen?: boolean;
  /** The station at which the lane ends. */
  readonly last: 3 | 5;
  readonly children: ReactNode;
}

function LaneRow({ lane, tookMs, said, isChosen = false, last, children }: LaneRowProps) {
  return (
    <li className="lane-row lane" data-tone={lane.tone} data-chosen={isChosen || undefined} data-copy={said}>
      <span className="hidden-visually">{said}</span>
      <span className="lane-port" aria-hidden="true">
        {children}
      </span>
      <Track lane={lane} last={last} />
      <span className="lane-state" data-alone={tookMs === null || undefined} aria-hidden="true">
        {sentence(lane.word)}
      </span>
      <span className="lane-time" aria-hidden="true">
        {tookMs !== null && <bdi dir="ltr">{valueWords({ ms: tookMs })}</bdi>}
      </span>
    </li>
  );
}

function Track({ lane, last }: Pick<LaneRowProps, 'lane' | 'last'>) {
  const { reached, mark, isWall, tone } = lane;
  return (
    <span className="track" data-reached={reached} data-last={last} aria-hidden="true">
      <i className="fill" />
      {[1, 2, 3, 4, 5].map((station) => {
        if (station === mark) {
          return (
            <i className="station mark" key={station} data-at={station} data-wall={isWall || undefined}>
              <ToneIcon tone={tone} />
            </i>
          );
        }
        const place = station > last ? 'none' : station <= reached ? 'past' : 'ahead';
        return <i className="station" key={station} data-place={place} />;
      })}
    </span>
  );
}

interface Named {
  readonly name: string;
  readonly kind: string;
  readonly tookMs: number | null;
  readonly isChosen?: boolean;
}

function laneSentence({ word, mark, isWall }: LaneProgress, { name, kind, tookMs, isChosen }: Named): string {
  return words('way.lane.sentence', {
    name,
    kind,
    word: sentence(word),
    chosen: isChosen === true ? 'yes' : 'no',
    stopped: isWall && mark !== null ? `s${mark}` : 'no',
    time: tookMs === null ? 'none' : valueWords({ ms: tookMs }),
  });
}
