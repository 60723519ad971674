import type { ReactNode } from 'react';
import type { Trip } from '../../electron/core/wizard/test-message/trip-of-test';
import { sentence, valueWords, words } from '../words/language';

interface TripStripProps {
  readonly trip: Trip;
  /** A button at its end. */
  readonly children?: ReactNode;
}

/** The round trip of a test message in one row: each moment with its time, joined as far as the message has come. */
export function TripStrip({ trip: { tone, stations }, children }: TripStripProps) {
  return (
    <section className="trip" data-tone={tone} aria-label={words('test-trip.title')}>
      <p className="trip-title">{words('test-trip.title')}</p>
      <ol>
        {stations.map(({ id, state, afterMs, words: label }) => (
          <li key={id} data-state={state}>
            {afterMs !== null && (
              <>
                <b>
                  <bdi dir="ltr">{afterMs === 0 ? words('test-trip.moment.start') : valueWords({ ms: afterMs })}</bdi>
                </b>{' '}
              </>
            )}
            <span>{sentence(label)}</span>
          </li>
        ))}
      </ol>
      {children}
    </section>
  );
}
