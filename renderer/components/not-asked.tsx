import { directionsNotAsked } from '../../electron/core/wizard/sign-in/sign-in-fields';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { AcceptRisk } from './accept-risk';
import { ToneIcon } from './icon';

/** The servers that get no password, and why. Where only the certificate is the reason, its risk can be accepted. */
export function NotAsked({ state, controls }: PageProps) {
  return (
    <>
      {directionsNotAsked(state).map(({ direction, why, mayAccept }) => (
        <div className="not-asked" key={direction}>
          <p className="promise with-icon hint">
            <ToneIcon tone="quiet" />
            <span>{words('sign-in.not-asked', { direction, why })}</span>
          </p>
          {mayAccept && (
            <button
              className="button small"
              type="button"
              onClick={() => controls.dispatch({ kind: 'offer-risk', direction })}
            >
              {words('wizard.verdict.accept-risk')}
            </button>
          )}
        </div>
      ))}
      <AcceptRisk state={state} controls={controls} />
    </>
  );
}
