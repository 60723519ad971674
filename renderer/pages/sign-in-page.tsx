import type { ReactNode } from 'react';
import { dayOf } from '../../electron/contract/day';
import { mailboxNotes } from '../../electron/core/wizard/sign-in/mailbox-notes';
import { hasForm, type SignInStage, signInStage, whyNoSignIn } from '../../electron/core/wizard/sign-in/may-sign-in';
import {
  announcedFor,
  browserSignInHost,
  passwordAdvice,
  providerOf,
} from '../../electron/core/wizard/sign-in/password-advice';
import { refusalOnPage } from '../../electron/core/wizard/sign-in/refusal-on-page';
import { otherLogins } from '../../electron/core/wizard/sign-in/sign-in-fields';
import { AskAboutServers } from '../components/ask-about-servers';
import { CannotMakeOne } from '../components/cannot-make-one';
import { Icon } from '../components/icon';
import { NotAsked } from '../components/not-asked';
import { ProviderSteps } from '../components/provider-steps';
import { RefusalsQuestion } from '../components/refusals-question';
import { RuntimeQuestion } from '../components/runtime-question';
import { ServerPair } from '../components/server-pair';
import { ServersAgreedTo } from '../components/servers-agreed-to';
import { SignInForm } from '../components/sign-in-form';
import { SignInRefusal } from '../components/sign-in-refusal';
import { SignInVerdicts } from '../components/sign-in-verdicts';
import { TrySending } from '../components/try-sending';
import type { PageProps } from '../wizard-controls';
import { sentence, words } from '../words/language';

/** The sign-in: which server gets the password and how it answered, the form, and what the servers said. */
export function SignInPage(props: PageProps) {
  const { state } = props;
  const stage = signInStage(state);
  return (
    <>
      <ServerPair state={state} belowSending={<TrySending {...props} />} />
      {hasForm(state) ? <Form {...props} /> : stageParts[stage](props)}
      <RefusalsQuestion {...props} />
      {stage !== 'refused' && <SignInVerdicts {...props} />}
    </>
  );
}

const stageParts: Readonly<Record<SignInStage, (props: PageProps) => ReactNode>> = {
  question: (props) => <AskAboutServers {...props} />,
  form: () => null,
  runtime: ({ controls }) => <RuntimeQuestion controls={controls} />,
  running: () => null,
  refused: () => null,
  failed: () => null,
  passed: ({ state }) => (
    <>
      {otherLogins(state).map((login) => (
        <p key={login}>{words('sign-in.accepted-login', { login: login })}</p>
      ))}
      {mailboxNotes(state.account).map((note) => (
        <p key={note.id}>{sentence(note)}</p>
      ))}
    </>
  ),
  browser: (props) => <Browser {...props} />,
  impossible: (props) => <Impossible {...props} />,
};

/** The form, beside the steps of the provider or what the servers said. It is the same element in every state, and so keeps its text. */
function Form(props: PageProps) {
  const { state } = props;
  const refusal = refusalOnPage(state);
  const hasSteps = passwordAdvice(state.account).steps.length > 0;
  return (
    <>
      <Announced {...props} />
      <div className={hasSteps ? 'card sign-in-card' : 'sign-in-body'}>
        {hasSteps && <Steps {...props} />}
        <SignInForm {...props} />
        {!hasSteps && refusal !== null && <SignInRefusal {...props} refusal={refusal} />}
      </div>
      {hasSteps && refusal !== null && <SignInRefusal {...props} refusal={refusal} />}
      <ServersAgreedTo {...props} />
      <NotAsked {...props} />
    </>
  );
}

function Steps({ state, controls }: PageProps) {
  const provider = providerOf(state.account);
  const { asked, steps } = passwordAdvice(state.account);
  if (provider === null || steps.length === 0) return null;
  const title =
    asked === 'app-password' ? words('sign-in.steps.app-password') : words('sign-in.steps', { name: provider.name });
  return (
    <ProviderSteps title={title} steps={steps} onOpenHelp={controls.openHelp}>
      {asked === 'app-password' && <CannotMakeOne provider={provider} />}
    </ProviderSteps>
  );
}

/** What the provider has announced for a day, as far as it concerns these servers. */
function Announced({ state }: PageProps) {
  return announcedFor(state.account, dayOf(new Date())).map((announced) => (
    <p className="with-icon hint" key={`${announced.id} ${sentence(announced)}`}>
      <Icon name="hint" />
      <span>{sentence(announced)}</span>
    </p>
  ));
}

function Browser(props: PageProps) {
  const host = browserSignInHost(props.state.account);
  return (
    <>
      <Steps {...props} />
      <Announced {...props} />
      <p className="promise with-icon hint">
        <Icon name="lock" />
        <span>{host === null ? words('sign-in.browser.unknown') : words('sign-in.browser', { host: host })}</span>
      </p>
    </>
  );
}

function Impossible(props: PageProps) {
  const { state } = props;
  const reason = whyNoSignIn(state);
  return (
    <>
      <NotAsked {...props} />
      {reason !== null && state.setAside === null && (
        <p>
          {sentence(reason)} {words('sign-in.impossible')}
        </p>
      )}
    </>
  );
}
