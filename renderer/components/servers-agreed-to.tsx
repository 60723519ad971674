import { serversAgreement } from '../../electron/core/wizard/verdicts/servers-question';
import { performEffect } from '../perform-effect';
import type { PageProps } from '../wizard-controls';
import { sentence } from '../words/language';
import { ToneIcon } from './icon';

/** What the person has agreed to for the next check, with a button to take it back; nothing where there is none. */
export function ServersAgreedTo({ state, controls }: PageProps) {
  const agreement = serversAgreement(state.account);
  if (agreement === null) return null;
  const { told, takeBack } = agreement;
  return (
    <div className="not-asked">
      <p className="promise with-icon hint">
        <ToneIcon tone="pass" />
        <span>{sentence(told)}</span>
      </p>
      <button className="button small" type="button" onClick={() => performEffect(takeBack.effect, controls)}>
        {sentence(takeBack.label)}
      </button>
    </div>
  );
}
