import { useId } from 'react';
import { type Direction, directions } from '../../electron/contract/verdict';
import { readableHost } from '../../electron/core/address/unicode-host';
import { type WayOfDirection, wayOfMail } from '../../electron/core/wizard/way/way-of-mail';
import type { PageProps } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { Host } from './host';
import { Icon, ToneIcon } from './icon';
import { LookUpRow, PortRow } from './way-lane';
import { WayToldRow } from './way-told-row';
import { WayWhyRow } from './way-why-row';

/** The way of a message: how far the look-up and each port have come, what to do about it, and who learned what. */
export function WayCard({ state, controls }: PageProps) {
  const { provider, isNetworkBlamed, lookUp, directions: ways } = wayOfMail(state);
  return (
    <section className="card way-card" aria-label={words('way.title')}>
      <div className="mail-way" data-wall={isNetworkBlamed ? 'network' : undefined}>
        <div className="lane-row way-columns" aria-hidden="true">
          <span>
            <i />
            <i />
            <i />
            <i />
            <i />
          </span>
        </div>
        <Places provider={provider} />
        <ul className="lanes">
          <LookUpRow lane={lookUp} />
        </ul>
        {directions.map((direction) => (
          <Lanes key={direction} direction={direction} way={ways[direction]} />
        ))}
      </div>
      <WayWhyRow state={state} controls={controls} />
      <WayToldRow account={state.account} />
    </section>
  );
}

/** The stations, above their columns. */
function Places({ provider }: { readonly provider: string | null }) {
  return (
    <div className="lane-row way-head" aria-hidden="true">
      <div className="way-places">
        <span className="place you">
          <Icon name="computer" />
          {words('way.place.you')}
        </span>
        <span className="place network">
          <Icon name="network" />
          {words('way.place.network')}
        </span>
        <span className="place provider">
          <Icon name="server" />
          <bdi>{provider ?? words('way.place.provider')}</bdi>
        </span>
        <span className="station">{words('way.station.answers')}</span>
        <span className="station">{words('way.station.encrypts')}</span>
        <span className="station">{words('way.station.offers')}</span>
      </div>
    </div>
  );
}

function Lanes({ direction, way }: { readonly direction: Direction; readonly way: WayOfDirection }) {
  const id = useId();
  const { host, tone, word, lanes } = way;
  return (
    <div className="lanes" data-direction={direction}>
      <div className="lanes-head">
        <h2 id={id}>
          <span>{words(direction === 'incoming' ? 'window.receiving' : 'window.sending')}</span>
          {host === null ? (
            <span className="small second">{words('way.no-host')}</span>
          ) : (
            <Host text={readableHost(host)} isName />
          )}
        </h2>
        <span className="state" data-tone={tone}>
          <ToneIcon tone={tone} />
          <span>{sentence(word)}</span>
        </span>
      </div>
      <ul aria-labelledby={id}>
        {lanes.map((lane) => (
          <PortRow key={lane.slot} lane={lane} />
        ))}
      </ul>
    </div>
  );
}
