import type { Message } from '../../electron/contract/message';
import type { RefusalOnPage } from '../../electron/core/wizard/sign-in/refusal-on-page';
import { signInConversations } from '../../electron/core/wizard/sign-in/sign-in-conversations';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { SaidBy } from './said-by';
import { Sentence } from './sentence';
import { SignInConversations } from './sign-in-conversations';

interface SignInRefusalProps extends PageProps {
  readonly refusal: RefusalOnPage;
}

/** What the servers said to a refused login, the conversations, and what is worth trying. */
export function SignInRefusal({ state, controls, refusal: { said, worthTrying, goodToKnow } }: SignInRefusalProps) {
  const [only] = said;
  const direction = said.length === 1 && only !== undefined ? only.direction : null;
  const hasConversations = signInConversations(state, direction).length > 0;
  return (
    <div className="sign-in-refusal">
      {said.map(({ direction: of, host, words: quote }) =>
        quote === '' ? null : <SaidBy key={of} host={host} quote={quote} />,
      )}
      {hasConversations && (
        <SignInConversations state={state} controls={controls} direction={direction} seen={only?.words ?? ''} />
      )}
      <Sentences title={words('sign-in.try')} messages={worthTrying} />
      <Sentences title={words('wizard.prepare.good-to-know')} messages={goodToKnow} />
    </div>
  );
}

function Sentences({ title, messages }: { readonly title: string; readonly messages: readonly Message[] }) {
  if (messages.length === 0) return null;
  return (
    <section>
      <h2 className="h3">{title}</h2>
      <ul className="dots small second">
        {messages.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may say the same twice.
          <li key={`${index} ${each.id}`}>
            <Sentence of={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}
