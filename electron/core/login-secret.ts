import type { Secret } from './secret';

/** What one signs in with beside a login name: a password, or an access token that a browser sign-in has brought. RFC 6750 §1.2. */
export interface LoginSecret {
  readonly kind: 'password' | 'access-token';
  readonly secret: Secret;
}

/** What a direction is signed in with: a secret at hand, or a token from the browser. */
export type SignInWith = LoginSecret | { readonly kind: 'browser' };

/** A login name and what goes with it. */
export interface Credentials extends LoginSecret {
  readonly login: string;
}

/** A password as what one signs in with. */
export function passwordSecret(password: Secret): LoginSecret {
  return { kind: 'password', secret: password };
}

/** The passwords of one account; `outgoing` is null where sending uses the same. */
export interface Passwords {
  readonly incoming: Secret;
  readonly outgoing: Secret | null;
}
