import type { MoreLook } from '../../electron/core/wizard/frame/more-looks';
import { performEffect } from '../perform-effect';
import type { WizardControls } from '../wizard-controls';
import { sentence } from '../words/language';

interface MoreLooksProps {
  readonly looks: readonly MoreLook[];
  readonly controls: WizardControls;
  /** Whether rows above say already what was left out, so that the button is enough. */
  readonly isSaid?: boolean;
}

/** What a polite search has left out, a quiet line each, with the button that makes up for it. */
export function MoreLooks({ looks, controls, isSaid = false }: MoreLooksProps) {
  if (looks.length === 0) return null;
  return (
    <div className="more-looks">
      {looks.map(({ why, button }) => (
        <p key={why.id} className="hint">
          {(button === null || !isSaid) && <span>{sentence(why)}</span>}
          {button !== null && (
            <button className="button small" type="button" onClick={() => performEffect(button.effect, controls)}>
              {sentence(button.label)}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
