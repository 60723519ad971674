import { type FormEvent, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { passwordAdvice } from '../../electron/core/wizard/sign-in/password-advice';
import { signInFields, typingLogin } from '../../electron/core/wizard/sign-in/sign-in-fields';
import { type PageProps, wizardFormId } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { CheckMark } from './check-mark';
import { LoginField } from './login-field';
import { PasswordField } from './password-field';
import { SubmitByEnter } from './submit-by-enter';

/**
 * Asks for login name and password. The passwords are read once and passed on. Their fields are emptied then, unless the person is
 * asked something first.
 */
export function SignInForm({ state, controls }: PageProps) {
  const [missing, setMissing] = useState<'login' | 'password' | null>(null);
  const fields = signInFields(state);
  const advice = passwordAdvice(state.account);
  const isSeparate = fields.sendingLogin !== null;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const password = inputOf(form, 'password');
    const empty = fields.login.trim() === '' ? 'login' : password?.value === '' ? 'password' : null;
    setMissing(empty);
    if (password === null || empty !== null) {
      if (empty !== null) inputOf(form, empty)?.focus();
      return;
    }
    const own = inputOf(form, 'sending-password');
    // Where only sending is asked, the one field holds its password.
    const outgoing = fields.asks === 'outgoing' ? password.value : (own?.value ?? '');
    const isTaken = await controls.signIn({ incoming: password.value, outgoing: outgoing === '' ? null : outgoing });
    if (!isTaken) return;
    for (const field of [password, own]) if (field !== null) field.value = '';
  }

  return (
    <form className="sign-in-form stack" id={wizardFormId} onSubmit={submit} noValidate>
      {fields.asks !== 'both' && <p className="hint">{words(`sign-in.password.only.${fields.asks}`)}</p>}
      <LoginField
        name="login"
        label={words(fields.asks === 'outgoing' ? 'sign-in.sending-login' : 'sign-in.login')}
        value={fields.login}
        isMissing={missing === 'login'}
        onChange={(login) => typingLogin(state, login).forEach(controls.dispatch)}
      />
      <PasswordField
        name="password"
        label={fields.asks === 'outgoing' ? words('sign-in.sending-password') : sentence(advice.label)}
        hint={sentence(advice.hint)}
        error={missing === 'password' ? words('sign-in.password.missing') : null}
        isFirst
      />
      {fields.asks === 'both' && (
        <Checkbox
          className="check"
          isSelected={isSeparate}
          onChange={(isOwn) => controls.dispatch({ kind: 'separate-sending', login: isOwn, password: isOwn })}
        >
          <CheckMark />
          <span>{words('sign-in.separate')}</span>
        </Checkbox>
      )}
      {fields.sendingLogin !== null && (
        <>
          <LoginField
            name="sending-login"
            label={words('sign-in.sending-login')}
            hint={words('sign-in.same-if-empty')}
            value={fields.sendingLogin}
            onChange={(login) => controls.dispatch({ kind: 'type-sending-login', login })}
          />
          <PasswordField
            name="sending-password"
            label={words('sign-in.sending-password')}
            hint={words('sign-in.same-if-empty')}
          />
        </>
      )}
      <SubmitByEnter />
    </form>
  );
}

function inputOf(form: HTMLFormElement, name: string): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
}
