import type { Direction } from '../../electron/contract/verdict';
import { signInConversations } from '../../electron/core/wizard/sign-in/sign-in-conversations';
import { isSamePasswordAccepted, signInVerdicts } from '../../electron/core/wizard/verdicts/sign-in-verdicts';
import type { VerdictOnPage } from '../../electron/core/wizard/verdicts/verdicts-on-page';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { ToneIcon } from './icon';
import { Transcript } from './transcript';
import { Verdicts } from './verdicts';

/** The problems of the sign-in, each with its conversation. */
export function SignInVerdicts({ state, controls }: PageProps) {
  return (
    <Verdicts
      state={state}
      controls={controls}
      verdicts={signInVerdicts(state)}
      more={(shown) => (
        <>
          {isSamePasswordAccepted(state, shown) && (
            <p className="with-icon small">
              <ToneIcon tone="pass" />
              <span>{words('sign-in.same-password')}</span>
            </p>
          )}
          <Conversations state={state} controls={controls} shown={shown} />
        </>
      )}
    />
  );
}

interface ConversationsProps extends PageProps {
  readonly shown: VerdictOnPage;
}

function Conversations({ state, controls, shown: { direction, verdict } }: ConversationsProps) {
  const conversations = signInConversations(state, direction);
  if (conversations.length === 0) return null;
  const titleOf = (of: Direction) =>
    conversations.length === 1 ? words('transcript.open') : words('transcript.open.direction', { direction: of });
  return (
    <div className="verdict-more small">
      {conversations.map(({ direction: of, runId, step, lines }) => (
        <Transcript
          key={step}
          title={titleOf(of)}
          seen={verdict.seen}
          read={async () => (runId === null ? lines : controls.readTranscript(runId, step))}
        />
      ))}
    </div>
  );
}
