import type { RefusalOnPage } from '../../electron/core/wizard/sign-in/refusal-on-page';
import { signInConversations } from '../../electron/core/wizard/sign-in/sign-in-conversations';
import type { PageProps } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { SaidBy } from './said-by';
import { SignInConversations } from './sign-in-conversations';

interface SignInRefusalProps extends PageProps {
  readonly refusal: RefusalOnPage;
}

/** What the servers said to a refused login, the conversations, and what is worth trying. */
export function SignInRefusal({ state, controls, refusal: { said, worthTrying } }: SignInRefusalProps) {
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
      {worthTrying.length > 0 && (
        <section>
          <h2 className="h3">{words('sign-in.try')}</h2>
          <ul className="dots small second">
            {worthTrying.map((each) => (
              <li key={each.id}>{sentence(each)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
