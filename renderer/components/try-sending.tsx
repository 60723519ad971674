import { sendingButton } from '../../electron/core/wizard/verdicts/sending-button';
import { performEffect } from '../perform-effect';
import type { PageProps } from '../wizard-controls';
import { sentence } from '../words/language';

/** The button that tries sending with the password that receiving refused. */
export function TrySending({ state, controls }: PageProps) {
  const button = sendingButton(state);
  if (button === null) return null;
  return (
    <p className="pair-button">
      <button className="button small" type="button" onClick={() => performEffect(button.effect, controls)}>
        {sentence(button.label)}
      </button>
    </p>
  );
}
