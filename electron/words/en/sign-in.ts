/** Words of the sign-in page. */
export const signInWords = {
  'sign-in.login': 'Login name',
  'sign-in.login.missing': 'Type the login name that your provider gave you.',
  'sign-in.password.account': 'Password',
  'sign-in.password.account.hint': 'An app password goes here too, if your provider asks for one.',
  'sign-in.password.app-password': 'App password',
  'sign-in.password.app-password.hint': 'The password you use on the provider’s website is not accepted here.',
  'sign-in.password.bridge': 'Password from the bridge program',
  'sign-in.password.bridge.hint': 'The bridge program on this computer shows it. It differs from your usual password.',
  'sign-in.password.missing': 'Type the password of this mailbox.',
  'sign-in.password.only.incoming': 'Sending is already signed in. Only receiving is checked.',
  'sign-in.password.only.outgoing': 'Receiving is already signed in. Only sending is checked.',
  'sign-in.separate': 'Sending uses another login name or password',
  'sign-in.sending-login': 'Login name for sending',
  'sign-in.sending-password': 'Password for sending',
  'sign-in.same-if-empty': 'Leave it empty if it is the same.',
  'sign-in.show': 'Show',
  'sign-in.show.named': 'Show: {label}',

  'sign-in.servers.question':
    '{count, plural, one {May {first} get your password?} other {May {first} and {second} get your password?}}',
  'sign-in.servers.advice':
    '{count, plural, one {Compare the name, letter by letter, with the one on your provider’s own pages.} other {Compare the names, letter by letter, with those on your provider’s own pages.}}',
  'sign-in.servers.agree': '{count, plural, one {It may get my password} other {They may get my password}}',
  'sign-in.servers.type': '{count, plural, one {Type another server instead} other {Type other servers instead}}',
  'sign-in.servers.agreed':
    '{count, plural, one {You agreed that {first} gets this password.} other {You agreed that {first} and {second} get this password.}}',
  'sign-in.servers.take-back': 'Withdraw',
  'sign-in.runtime.title': 'A real password is safer in the terminal',
  'sign-in.runtime.more':
    'The wizard there does not need Electron. This window is fine for the demo and for looking around.',
  'sign-in.runtime.command': 'In the folder of Mailwright, type',
  'sign-in.runtime.copy': 'Copy',
  'sign-in.runtime.use': 'Use it anyway',
  'sign-in.runtime.extent': 'This applies until you close Mailwright.',

  'sign-in.steps': 'Before you sign in to {name}',

  'sign-in.where': 'Where the password goes',
  'sign-in.kept': 'It stays in memory until you leave Export, and is then erased.',
  'sign-in.never': 'It is never saved, logged or put into a report.',
  'sign-in.tries': 'A password that receiving refuses is not tried on sending, so that no server locks you out.',
  'sign-in.not-asked':
    '{direction, select, incoming {Receiving} other {Sending}} gets no password: {why, select, passwordless {its server does not accept passwords from mail apps} other {its server is not verified}}.',

  'sign-in.progress': 'Progress of the check',
  'sign-in.not-tried': 'Sending was not tried, so that no attempt is wasted.',
  'sign-in.try-sending': 'Try sending too',
  'sign-in.refusals.question':
    '{host} has refused {count, plural, one {one sign-in} other {# sign-ins}} recently. Sign in again?',
  'sign-in.refusals.cost':
    'After another refusal, the server may block this computer’s address or lock the account for a while.',
  'sign-in.refusals.advice':
    'Check the password first, for example in web mail, or wait {minutes, plural, one {a minute} other {# minutes}}.',
  'sign-in.refusals.anyway': 'Sign in anyway',
  'sign-in.same-password': 'The password is right: receiving accepted the same one.',
  'sign-in.accepted-login': 'The login name {login} was accepted.',

  'sign-in.browser':
    'Your mail app asks you to sign in at {host}. Mailwright does not need your password and never sees it.',
  'sign-in.browser.unknown':
    'Your mail app asks you to sign in through the browser. Mailwright does not need your password and never sees it.',
  'sign-in.impossible': 'You can still save the files. They note which server is not confirmed.',

  'sign-in.check-again':
    '{direction, select, incoming {Check receiving again} other {Check sending again}}{minutes, plural, =0 {} one { in # minute} other { in # minutes}}',
  'sign-in.test-again': '{direction, select, incoming {Test receiving again} other {Test sending again}}',

  'transcript.open': 'The conversation, without passwords',
  'transcript.open.direction':
    '{direction, select, incoming {The conversation about receiving} other {The conversation about sending}}, without passwords',
  'transcript.loading': 'Loading the conversation.',
  'transcript.none': 'The conversation of this check was not kept.',
  'transcript.server': 'Server',
  'transcript.client': 'Mailwright',
} as const;
