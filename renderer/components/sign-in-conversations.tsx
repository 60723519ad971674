import type { Direction } from '../../electron/contract/verdict';
import { signInConversations } from '../../electron/core/wizard/sign-in/sign-in-conversations';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { Transcript } from './transcript';

interface SignInConversationsProps extends PageProps {
  /** Null for both. */
  readonly direction: Direction | null;
  /** The server's words that a verdict is about; empty where there are none. */
  readonly seen: string;
}

/** The conversations of the newest sign-in; nothing where there are none. */
export function SignInConversations({ state, controls, direction, seen }: SignInConversationsProps) {
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
          seen={seen}
          read={async () => (runId === null ? lines : controls.readTranscript(runId, step))}
        />
      ))}
    </div>
  );
}
