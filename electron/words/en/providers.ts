/** Words of providers and what they ask for first. */
export const providerWords = {
  'provider.before.turn-on-two-step': 'Turn on two-step sign-in in your {operator} account.',
  'provider.before.make-app-password': 'Create an app password at {operator}. Any name will do, for example “Mail”.',
  'provider.before.app-password-with-two-step':
    'With two-step sign-in on, mail apps need an app password from {operator}.',
  'provider.before.app-password-if-refused':
    'If {operator} refuses the account password, create an app password or a mail password there.',
  'provider.before.app-password-may-be-off': 'At work or school, your administrator may have turned app passwords off.',
  'provider.before.separate-mail-password': 'Set a password for mail apps in the account settings of {operator}.',
  'provider.before.authorisation-code':
    'Switch on IMAP in the web settings of {name}. You get a code to use as the password.',
  'provider.before.browser-sign-in-only':
    '{operator} does not accept passwords from mail apps. Your mail app opens the browser to sign in.',
  'provider.before.some-apps-use-browser':
    'Some mail apps sign in at {operator} through the browser instead, without an app password.',
  'provider.before.browser-sign-in-for-receiving':
    'Receiving needs the sign-in of {operator} in the browser. Sending takes your user name and password.',
  'provider.before.switch-on-pop3':
    'POP3 works once you switch it on in the web settings of {name}. IMAP is always on.',
  'provider.before.bridge-needed':
    'Install the bridge program of {name} on this computer if it is missing, start it, and sign in to it.',
  'provider.before.bridge-values': 'Use the user name, password and ports that it shows for your address.',
  'provider.before.app-must-identify-itself': '{name} admits only mail apps that identify themselves (IMAP ID).',
  'provider.before.test-messages-only': '{name} captures test messages and delivers none.',
  'provider.before.mailbox-not-certain':
    'The domain sends its mail to {name}, which may only forward mail and hold no mailbox.',
  'provider.before.access-key-as-password': 'Create an access key or token at {name}. It is the password.',

  'provider.before.mailbox-password': 'Use the password of the mailbox, not the one of your {name} customer account.',

  'provider.before.switch-on-access': 'Switch on access for mail apps in the web settings of {name}.',
  'provider.before.switch-on-imap': 'Switch on IMAP in the web settings of {name}.',
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

  'provider.before.own-apps-only': 'Mail of {name} can be read only in its own apps and on the web.',
  'provider.before.no-imap': '{name} does not offer IMAP.',
  'provider.before.exchange-only': 'Add the account in Outlook, Apple Mail or Thunderbird as an Exchange account.',
  'provider.before.exchange-in-outlook': 'Outlook: choose File, then Add Account, and type the address.',
  'provider.before.exchange-in-apple-mail': 'Apple Mail: choose Mail, then Add Account, then Microsoft Exchange.',
  'provider.before.exchange-in-thunderbird':
    'Thunderbird 145 or newer: add a mail account, and choose Exchange among the settings that it finds.',
  'provider.before.service-closed': '{name} has closed.',

  'provider.no-app-password.two-step-off':
    'If two-step sign-in is off: switch it on. {operator} offers app passwords only while it is on.',
  'provider.no-app-password.keys-only':
    'If two-step sign-in uses only security keys or passkeys: add a second way, such as an app that shows codes.',
  'provider.no-app-password.administrator':
    'At work or school, an administrator may have switched app passwords off. Ask for them.',
  'provider.no-app-password.advanced-protection':
    'If Advanced Protection is on: it allows no app passwords. Choose a mail app that signs in at {operator}.',
  'provider.no-app-password.known-browser':
    '{operator} offers app passwords only in a browser that has signed in there for several days, and not in a private window.',

  'provider.event.password-off-by-default.ahead':
    'From {day}, {name} accepts no password {which, select, sending {for sending} receiving {for receiving} other {from mail apps}} unless an administrator allows it.',
  'provider.event.password-off-by-default.past':
    'Since {day}, {name} accepts no password {which, select, sending {for sending} receiving {for receiving} other {from mail apps}} unless an administrator allows it.',
  'provider.event.password-ends.ahead':
    'From {day}, {name} accepts no password {which, select, sending {for sending} receiving {for receiving} other {from mail apps}} any more.',
  'provider.event.password-ends.past':
    'Since {day}, {name} accepts no password {which, select, sending {for sending} receiving {for receiving} other {from mail apps}} any more.',

  'provider.before.make-sending-credentials': 'Create a user name and password for SMTP at {name}.',
  'provider.before.sending-token': 'For sending with a domain of your own, create an SMTP token at {operator}.',
} as const;
