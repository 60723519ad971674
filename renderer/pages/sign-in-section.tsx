import type { Ref } from 'react';
import { SignInForm, type TypedCredentials } from '../components/sign-in-form';
import { words } from '../language';

interface SignInSectionProps {
  readonly formId: string;
  readonly passwordRef: Ref<HTMLInputElement>;
  readonly suggestedLogin: string;
  readonly onSubmit: (credentials: TypedCredentials) => void;
}

/** The sign-in, with what becomes of the password. */
export function SignInSection({ formId, passwordRef, suggestedLogin, onSubmit }: SignInSectionProps) {
  return (
    <section className="section">
      <h2>{words('window.sign-in.title')}</h2>
      <p className="hint">{words('window.sign-in.where')}</p>
      <SignInForm id={formId} passwordRef={passwordRef} suggestedLogin={suggestedLogin} onSubmit={onSubmit} />
    </section>
  );
}
