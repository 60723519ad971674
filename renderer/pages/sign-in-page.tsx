import type { ReactNode } from 'react';
import { type SignInStage, signInStage, whyNoSignIn } from '../../electron/core/wizard/sign-in/may-sign-in';
import { browserSignInHost, passwordAdvice, providerOf } from '../../electron/core/wizard/sign-in/password-advice';
import { otherLogins } from '../../electron/core/wizard/sign-in/sign-in-fields';
import { AskAboutServers } from '../components/ask-about-servers';
import { Icon } from '../components/icon';
import { NotAsked } from '../components/not-asked';
import { ProviderSteps } from '../components/provider-steps';
import { RefusalsQuestion } from '../components/refusals-question';
import { RuntimeQuestion } from '../components/runtime-question';
import { ServerPair } from '../components/server-pair';
import { ServersAgreedTo } from '../components/servers-agreed-to';
import { SignInForm } from '../components/sign-in-form';
import { SignInProgress } from '../components/sign-in-progress';
import { SignInVerdicts } from '../components/sign-in-verdicts';
import { TrySending } from '../components/try-sending';
import type { PageProps } from '../wizard-controls';
import { sentence, words } from '../words/language';

/** The sign-in: which server gets the password, how each answered, and the problems. */
export function SignInPage(props: PageProps) {
  const { state, controls } = props;
  const stage = signInStage(state);
  const provider = providerOf(state.account);
  const { steps } = passwordAdvice(state.account);
  return (
    <>
      {stage !== 'form' && <ServerPair state={state} belowSending={<TrySending {...props} />} />}
      {stage === 'running' && <SignInProgress state={state} />}
      <RefusalsQuestion {...props} />
      <SignInVerdicts {...props} />
      {(stage === 'form' || stage === 'browser') && provider !== null && (
        <ProviderSteps name={provider.name} steps={steps} onOpenHelp={controls.openHelp} />
      )}
      {stageParts[stage](props)}
    </>
  );
}

const stageParts: Readonly<Record<SignInStage, (props: PageProps) => ReactNode>> = {
  question: (props) => <AskAboutServers {...props} />,
  form: (props) => <Form {...props} />,
  runtime: ({ controls }) => <RuntimeQuestion controls={controls} />,
  running: () => null,
  failed: () => null,
  passed: ({ state }) =>
    otherLogins(state).map((login) => <p key={login}>{words('sign-in.accepted-login', { login: login })}</p>),
  browser: ({ state }) => <Browser state={state} />,
  impossible: (props) => <Impossible {...props} />,
};

function Form(props: PageProps) {
  return (
    <>
      <SignInForm {...props} />
      <section className="sign-in-where stack">
        <h2 className="subhead">{words('sign-in.where')}</h2>
        <ServerPair state={props.state} />
        <ServersAgreedTo {...props} />
        <NotAsked {...props} />
        <p className="promise with-icon hint">
          <Icon name="lock" />
          <span>
            {words('sign-in.kept')} {words('sign-in.never')} {words('sign-in.tries')}
          </span>
        </p>
      </section>
    </>
  );
}

function Browser({ state }: Pick<PageProps, 'state'>) {
  const host = browserSignInHost(state.account);
  return (
    <p className="promise with-icon hint">
      <Icon name="lock" />
      <span>{host === null ? words('sign-in.browser.unknown') : words('sign-in.browser', { host: host })}</span>
    </p>
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
