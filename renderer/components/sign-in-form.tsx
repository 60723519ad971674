import { type FormEvent, useEffect, useId, useState } from 'react';
import { signInStage } from '../../electron/core/wizard/sign-in/may-sign-in';
import { passwordAdvice } from '../../electron/core/wizard/sign-in/password-advice';
import { refusalOnPage } from '../../electron/core/wizard/sign-in/refusal-on-page';
import { signInFields, typingLogin } from '../../electron/core/wizard/sign-in/sign-in-fields';
import { directionsToCheck } from '../../electron/core/wizard/state/known-servers';
import { focusField } from '../perform-effect';
import { type PageProps, wizardFormId } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { Chevron } from './icon';
import { LoginField } from './login-field';
import { PasswordField } from './password-field';
import { SubmitByEnter } from './submit-by-enter';

/**
 * Asks for login name and password, and stays where it is while the servers are asked and after a refusal. A password is read when it is
 * handed in, and stays only in its field.
 */
export function SignInForm({ state, controls }: PageProps) {
  const [missing, setMissing] = useState<FieldName | null>(null);
  const separateId = useId();
  const fields = signInFields(state);
  const advice = passwordAdvice(state.account);
  const isReadOnly = signInStage(state) === 'running';
  const isSeparate = fields.sendingLogin !== null;
  const isLoginEmpty = fields.login.trim() === '';
  const refusal = refusalOnPage(state);
  const { runId } = state.account.signIn.run;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each run that is refused asks again.
  useEffect(() => {
    if (refusal !== null) focusField('sign-in');
  }, [runId, refusal !== null]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isReadOnly) return;
    const form = event.currentTarget;
    const password = inputOf(form, 'password')?.value ?? '';
    const own = inputOf(form, 'sending-password')?.value ?? '';
    // A direction that has accepted its password needs none.
    const isOnlySending = !directionsToCheck(state.account).includes('incoming');
    const needed = isSeparate && isOnlySending ? own : password;
    const empty = isLoginEmpty ? 'login' : needed === '' ? 'password' : null;
    const asked = empty === 'password' && isSeparate && isOnlySending ? 'sending-password' : empty;
    setMissing(asked);
    if (asked !== null) {
      inputOf(form, asked)?.focus();
      return;
    }
    // Where only sending is asked, the one field holds its password.
    const outgoing = fields.asks === 'outgoing' ? password : own;
    void controls.signIn({
      incoming: password === '' ? outgoing : password,
      outgoing: outgoing === '' ? null : outgoing,
    });
  }

  const problemOf = (name: 'password' | 'sending-password'): string | null => {
    if (missing === name) return words('sign-in.password.missing');
    return refusal?.fields.includes(name) === true ? sentence(refusal.error) : null;
  };
  const hint = [advice.hint, advice.goesTo].flatMap((part) => (part === null ? [] : sentence(part))).join(' ');
  const isSendingInQuestion = refusal !== null && !refusal.fields.includes('password');
  return (
    <form className="sign-in-form" id={wizardFormId} onSubmit={submit} noValidate>
      {fields.asks !== 'both' && <p className="hint">{words(`sign-in.password.only.${fields.asks}`)}</p>}
      <LoginField
        name="login"
        label={words(fields.asks === 'outgoing' ? 'sign-in.sending-login' : 'sign-in.login')}
        value={fields.login}
        isFirst={isLoginEmpty}
        isMissing={missing === 'login'}
        isReadOnly={isReadOnly}
        onChange={(login) => typingLogin(state, login).forEach(controls.dispatch)}
      />
      <PasswordField
        name="password"
        label={fields.asks === 'outgoing' ? words('sign-in.sending-password') : sentence(advice.label)}
        hint={hint}
        error={problemOf('password')}
        isFirst={!isLoginEmpty && !isSendingInQuestion}
        isReadOnly={isReadOnly}
        isAppPassword={advice.asked === 'app-password'}
      />
      {fields.asks === 'both' && (
        <button
          className="disclosure-button small"
          type="button"
          aria-expanded={isSeparate}
          aria-controls={separateId}
          aria-disabled={isReadOnly || undefined}
          onClick={() => {
            if (!isReadOnly) controls.dispatch({ kind: 'separate-sending', login: !isSeparate, password: !isSeparate });
          }}
        >
          <Chevron />
          {words('sign-in.separate')}
        </button>
      )}
      <div className="sign-in-separate" id={separateId} hidden={!isSeparate}>
        {fields.sendingLogin !== null && (
          <>
            <LoginField
              name="sending-login"
              label={words('sign-in.sending-login')}
              hint={words('sign-in.same-if-empty')}
              value={fields.sendingLogin}
              isReadOnly={isReadOnly}
              onChange={(login) => controls.dispatch({ kind: 'type-sending-login', login })}
            />
            <PasswordField
              name="sending-password"
              label={words('sign-in.sending-password')}
              hint={words('sign-in.same-if-empty')}
              error={problemOf('sending-password')}
              isFirst={!isLoginEmpty && isSendingInQuestion}
              isReadOnly={isReadOnly}
              isAppPassword={advice.asked === 'app-password'}
            />
          </>
        )}
      </div>
      <SubmitByEnter />
    </form>
  );
}

type FieldName = 'login' | 'password' | 'sending-password';

function inputOf(form: HTMLFormElement, name: string): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
}
