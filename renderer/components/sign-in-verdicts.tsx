import { signInVerdicts } from '../../electron/core/wizard/verdicts/sign-in-verdicts';
import type { PageProps } from '../wizard-controls';
import { SignInConversations } from './sign-in-conversations';
import { Verdicts } from './verdicts';

/** The problems of the sign-in, each with its conversation. */
export function SignInVerdicts({ state, controls }: PageProps) {
  return (
    <Verdicts
      state={state}
      controls={controls}
      verdicts={signInVerdicts(state)}
      more={({ direction, verdict }) => (
        <SignInConversations state={state} controls={controls} direction={direction} seen={verdict.seen} />
      )}
    />
  );
}
