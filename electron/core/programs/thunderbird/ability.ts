import type { Auth, Candidate } from '../../../contract/candidate';
import { directions } from '../../../contract/verdict';
import { type Ability, firstOffered } from '../choose-server';
import { thunderbirdKnowsBrowserSignIn } from './browser-sign-in';

/** Which servers Thunderbird's settings can express. */
export const thunderbirdAbility: Ability = {
  name: 'Thunderbird',
  directions,
  carriesConnection: () => true,
  signInFor: (server) => firstOffered(server, (auth) => signsIn(auth, server)),
};

function signsIn(auth: Auth, { protocol, host }: Candidate): boolean {
  switch (auth) {
    case 'password':
    case 'encrypted':
    case 'gssapi':
    case 'ntlm':
      return true;
    case 'oauth2':
      return thunderbirdKnowsBrowserSignIn(host);
    case 'none':
      return protocol === 'smtp';
    // The person's certificate has to be installed in Thunderbird first, which no file can do.
    case 'client-certificate':
      return false;
  }
}
