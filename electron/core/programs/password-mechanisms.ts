import type { Candidate } from '../../contract/candidate';

/** The mechanisms that send the password itself, the best first. */
const passwordMechanismNames = ['PLAIN', 'LOGIN', 'USER'] as const;
/** A mechanism that sends the password itself. `LOGIN` is also IMAP's command of that name, and `USER` that of POP3. */
type PasswordMechanism = (typeof passwordMechanismNames)[number];

/**
 * The mechanisms by which a server takes the password itself, the best first, as it was heard where the sign-in takes place. Empty where nothing
 * was heard.
 *
 * @see RFC 4616 (PLAIN), RFC 9051 §6.2.3 (LOGIN), RFC 1939 §7 (USER)
 */
export function passwordMechanisms({ security, heard }: Candidate): readonly PasswordMechanism[] {
  const offered = security === 'none' ? heard?.beforeTls : heard?.overTls;
  return passwordMechanismNames.filter((name) => offered?.mechanisms.includes(name));
}

/** Whether a server takes the password by AUTH LOGIN, and was not heard to take it by AUTH PLAIN, which usual programs send. */
export function takesOnlyLogin(server: Candidate): boolean {
  return passwordMechanisms(server)[0] === 'LOGIN';
}
