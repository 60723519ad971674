import type { Auth, Candidate } from '../../../contract/candidate';
import { directions } from '../../../contract/verdict';
import { type Ability, firstOffered } from '../choose-server';

/** Hosts that Thunderbird for Android signs in to by browser, as its TbOAuthConfigurationFactory.kt lists them. */
const knownHosts: ReadonlySet<string> = new Set([
  'imap.aol.com',
  'smtp.aol.com',
  'imap.fastmail.com',
  'smtp.fastmail.com',
  'imap.gmail.com',
  'imap.googlemail.com',
  'smtp.gmail.com',
  'smtp.googlemail.com',
  'outlook.office365.com',
  'smtp.office365.com',
  'smtp-mail.outlook.com',
  'imap.mail.yahoo.com',
  'smtp.mail.yahoo.com',
]);

/** Which servers the settings of Thunderbird for Android can express, in its code and in its file. */
export const thunderbirdAndroidAbility: Ability = {
  name: 'Thunderbird for Android',
  directions,
  carriesConnection: () => true,
  signInFor: (server) => firstOffered(server, (auth) => signsIn(auth, server)),
};

function signsIn(auth: Auth, { protocol, host }: Candidate): boolean {
  switch (auth) {
    case 'password':
    case 'encrypted':
      return true;
    case 'oauth2':
      return knownHosts.has(host);
    case 'none':
      return protocol === 'smtp';
    // A certificate is chosen on the device; the code and the file name none.
    case 'client-certificate':
    case 'gssapi':
    case 'ntlm':
      return false;
  }
}
