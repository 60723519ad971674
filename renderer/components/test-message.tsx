import { cardsOnPage } from '../../electron/core/wizard/frame/cards-on-page';
import type { TestOnPage } from '../../electron/core/wizard/test-message/test-on-page';
import { testVerdicts } from '../../electron/core/wizard/test-message/test-verdicts';
import type { PageProps } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { Fold } from './fold';
import { TripStrip } from './trip-strip';
import { VerdictCard } from './verdict-card';
import { WayOfTest } from './way-of-test';

interface TestMessageProps extends PageProps {
  readonly test: Exclude<TestOnPage, { readonly kind: 'offered' }>;
}

/** A test message to oneself: its round trip in one row, what is wrong with it, and on demand its way. */
export function TestMessage({ state, controls, test }: TestMessageProps) {
  const hops = test.kind === 'ended' ? (test.tested?.hops.length ?? 0) : 0;
  const isAgain = test.kind === 'ended' && test.isOfferedAgain;
  return (
    <>
      <TripStrip trip={test.trip}>
        {test.kind === 'running' && (
          <button className="button small" type="button" onClick={() => controls.cancelRun()}>
            {words('test-trip.cancel')}
          </button>
        )}
        {isAgain && (
          <button className="button small" type="button" onClick={() => controls.sendTest()}>
            {words('test-trip.again')}
          </button>
        )}
      </TripStrip>
      {test.kind === 'ended' &&
        test.more.map((each) => (
          <p key={each.id} className="second">
            {sentence(each)}
          </p>
        ))}
      {cardsOnPage(state, testVerdicts(state)).map((shown) => (
        <VerdictCard key={shown.verdict.message.id} shown={shown} controls={controls} />
      ))}
      {test.kind === 'ended' && test.tested !== null && test.tested.ended !== 'cancelled' && (
        <div className="card test-details">
          <Fold
            title={words('test-trip.details')}
            {...(hops === 0 ? {} : { more: words('test-trip.details.hops', { count: hops }) })}
          >
            <WayOfTest state={state} controls={controls} tested={test.tested} view={test.view} />
          </Fold>
        </div>
      )}
    </>
  );
}
