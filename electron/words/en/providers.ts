/** Words of providers and what they ask for first. */
export const providerWords = {
  'provider.before.make-app-password':
    'Mail apps need an app password instead of the account password. Create one at {operator}.',
  'provider.before.app-password-needs-two-step':
    'Switch on two-step sign-in at {operator}. Only then can you create an app password.',
  'provider.before.app-password-with-two-step':
    'With two-step sign-in on, mail apps need an app password from {operator}.',
  'provider.before.app-password-if-refused':
    'If {operator} refuses the account password, create an app password or a mail password there.',
  'provider.before.separate-mail-password':
    'Mail apps use a separate mail password. Set it in the account settings of {operator}.',
  'provider.before.mailbox-password': 'Use the password of the mailbox, not the one of your {name} customer account.',
  'provider.before.authorisation-code':
    'Switch on IMAP in the web settings of {name}. You get a code to use as the password.',
  'provider.before.browser-sign-in-only':
    '{operator} does not accept passwords from mail apps. Your mail app opens the browser to sign in.',
  'provider.before.browser-sign-in-or-app-password':
    'Sign in through the browser at {operator} when your mail app offers it, or create an app password there.',
  'provider.before.browser-sign-in-for-receiving':
    'Receiving needs the browser sign-in of {operator}. Sending takes your user name and password.',

  'provider.before.switch-on-access': 'Switch on access for mail apps in the web settings of {name}.',
  'provider.before.switch-on-imap': 'Switch on IMAP in the web settings of {name}.',
  'provider.before.switch-on-pop3':
    'POP3 works once you switch it on in the web settings of {name}; IMAP is always on.',
  'provider.before.switch-on-sending': 'Switch on sending with a sign-in in the web settings of {name}.',
  'provider.before.mailbox-protection-off':
    'Switch off the additional mailbox protection of {name}, if it is on: it keeps mail apps out.',

  'provider.before.paid-plan': 'Mail apps can use {name} only with a paid plan.',
  'provider.before.not-in-every-plan': 'Not every plan of {name} includes access for mail apps.',
  'provider.before.organisation-admin': 'Your organisation’s administrator decides whether mail apps may use {name}.',
  'provider.before.organisation-allows-sending':
    'Sending works only where your organisation has switched on SMTP sign-in for the mailbox.',
  'provider.before.admin-approves-app':
    'Your organisation’s administrator may have to approve a mail app before its first sign-in.',
  'provider.before.relay-set-up-by-admin': 'Your organisation’s administrator has to set up {name} first.',

  'provider.before.main-address-as-login': 'Sign in with the main address of your {name} account, not with an alias.',
  'provider.before.server-name-in-panel':
    'Server names of {name} differ from customer to customer. The customer panel shows yours.',
  'provider.before.server-depends-on-product':
    'Other mail products of {name} use other servers. The customer panel shows yours.',
  'provider.before.hosting-server-name-if-certificate-fails':
    'If the certificate of the mail server is not valid, use the server name shown in the panel of {name}.',
  'provider.before.may-have-moved': 'Many mailboxes of {name} have moved to {operator} and use its servers.',
  'provider.before.run-by-operator': '{operator} now runs the mailboxes of {name}.',
  'provider.before.mailbox-not-certain':
    'The domain sends its mail to {name}, which may only forward mail and hold no mailbox.',

  'provider.before.bridge-needed':
    '{name}’s bridge program must be running on this computer. It shows the user name, password and ports.',
  'provider.before.own-apps-only': 'Mail of {name} can be read only in its own apps and on the web.',
  'provider.before.no-imap': '{name} does not offer IMAP.',
  'provider.before.exchange-only': 'Add the account in Outlook, Apple Mail or Thunderbird as an Exchange account.',
  'provider.before.app-must-identify-itself': '{name} admits only mail apps that identify themselves (IMAP ID).',
  'provider.before.service-closed': '{name} has closed.',

  'provider.before.make-sending-credentials': 'Create a user name and password for SMTP at {name}.',
  'provider.before.access-key-as-password': 'The password is an access key or token. Create one at {name}.',
  'provider.before.sending-token': 'For sending with a domain of your own, create an SMTP token at {operator}.',
  'provider.before.test-messages-only': '{name} captures test messages and delivers none.',
} as const;
