/** Words of the sign-in page. */
export const signInWords = {
  'sign-in.headline.form': 'Sign in to check the account',
  'sign-in.headline.form.more': 'Optional. It shows that login name and password work before your mail app tries them.',
  'sign-in.headline.running':
    '{which, select, incoming {Signing in for receiving} outgoing {Signing in for sending} other {Signing in to both servers}}',
  'sign-in.headline.running.more': 'This takes a few seconds.',
  'sign-in.headline.refused':
    '{which, select, both {Neither server accepted this login} outgoing {Sending did not accept this login} incoming {Receiving did not accept this login} other {The server did not accept this login}}',
  'sign-in.headline.refused.more':
    '{how, select, spared {Receiving refused it. Sending was not tried, so that no attempt is wasted.} both {Receiving and sending refused it.} outgoing {Sending refused it. Receiving is signed in.} other {Receiving refused it.}}',
  'sign-in.headline.failed': 'Signing in did not work',
  'sign-in.headline.app-password': '{name} wants an app password here',
  'sign-in.headline.app-password.unnamed': 'The provider wants an app password here',
  'sign-in.headline.app-password.more':
    'Your usual password is not accepted from mail apps. An app password is a separate one that you can revoke.',
  'sign-in.headline.expired': 'The password of this account has expired',
  'sign-in.headline.expired.more': 'Set a new one at the provider, then type it here.',
  'sign-in.foot.again': 'Sign in again',
  'sign-in.foot.browser-instead': 'Use {operator} sign-in instead',
  'sign-in.receipt.refused': 'Not accepted',
  'sign-in.receipt.app-password': 'App password needed',
  'sign-in.receipt.other-login': 'Signed in as {login}',

  'sign-in.error.wrong-password': 'Not accepted with this login name. Check capitals and keyboard layout.',
  'sign-in.error.app-password-required': 'Not accepted. An app password is needed here.',
  'sign-in.error.password-expired': 'This password has expired.',
  'sign-in.said': 'What {host} said',
  'sign-in.try': 'Worth trying',
  'sign-in.try.web-mail': 'Sign in to web mail with the same password. If that fails too, it is the password.',
  'sign-in.try.login.said': 'The settings of this account name another login name: {login}.',
  'sign-in.try.login.address': 'Most providers want the whole address as login name: {login}.',
  'sign-in.try.login.local-part': 'Some providers want only the part before the @ as login name: {login}.',
  'sign-in.try.login.windows-domain':
    'Exchange servers of companies often want the Windows domain too, as in DOMAIN\\{login}.',
  'sign-in.try.other-login': 'Some providers give a login name of their own, for example a customer number.',
  'sign-in.try.two-steps': 'Two-step sign-in on? Then an app password is needed.',
  'sign-in.try.app-password': 'Create an app password in the security settings of your account, and paste it here.',
  'sign-in.try.new-password': 'Sign in to web mail. It asks for a new password.',
  'sign-in.blanks.inside': 'It contains blanks. Most app passwords work without them.',
  'sign-in.blanks.at-end': 'It begins or ends with a blank. Few passwords do.',
  'sign-in.blanks.remove': 'Remove the blanks',
  'sign-in.blanks.keep': 'Keep them',
  'sign-in.time-so-far': '{seconds} s so far',

  'sign-in.login': 'Login name',
  'sign-in.login.missing': 'Type the login name that your provider gave you.',
  'sign-in.password.account': 'Password',
  'sign-in.password.goes-to':
    '{count, plural, one {Goes to {host} and nowhere else.} other {Goes to the two servers above and nowhere else.}} Mailwright does not keep it.',
  'sign-in.password.app-password': 'App password',
  'sign-in.password.app-password.hint': 'The password you use on the provider’s website is not accepted here.',
  'sign-in.password.bridge': 'Password from the bridge program',
  'sign-in.password.bridge.hint': 'The bridge program on this computer shows it.',
  'sign-in.password.missing': 'Type the password of this mailbox.',
  'sign-in.password.only.incoming': 'Sending is already signed in. Only receiving is checked.',
  'sign-in.password.only.outgoing': 'Receiving is already signed in. Only sending is checked.',
  'sign-in.separate': 'Sending uses another login name or password',
  'sign-in.sending-login': 'Login name for sending',
  'sign-in.sending-password': 'Password for sending',
  'sign-in.same-if-empty': 'Leave it empty if it is the same.',
  'sign-in.show': 'Show',
  'sign-in.show.named': 'Show: {label}',
  'sign-in.hide': 'Hide',
  'sign-in.hide.named': 'Hide: {label}',

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
  'sign-in.steps.app-password': 'Get an app password',

  'sign-in.not-asked':
    '{direction, select, incoming {Receiving} other {Sending}} gets no password: {why, select, passwordless {its server does not accept passwords from mail apps} other {its server is not verified}}.',

  'sign-in.not-tried': 'Sending was not tried, so that no attempt is wasted.',
  'sign-in.try-sending': 'Try sending too',
  'sign-in.refusals.question':
    '{host} has refused {count, plural, one {one sign-in} other {# sign-ins}} recently. Sign in again?',
  'sign-in.refusals.cost':
    'After another refusal, the server may block this computer’s address or lock the account for a while.',
  'sign-in.refusals.advice':
    'Check the password first, for example in web mail, or wait {minutes, plural, one {a minute} other {# minutes}}.',
  'sign-in.refusals.anyway': 'Sign in anyway',
  'sign-in.same.question': '{host} has already refused this very password. Type another one?',
  'sign-in.same.advice': 'Sending the same one again only adds to the refusals that the server counts.',
  'sign-in.same.may-be-right': 'It can be right all the same, for example where you have switched access on since.',
  'sign-in.same.anyway': 'Sign in with the same password',
  'sign-in.same-password': 'Your password is right: the same one was accepted for receiving.',
  'sign-in.same-password.sending': 'Your password is right: the same one was accepted for sending.',
  'sign-in.accepted-login': 'The login name {login} was accepted.',

  'sign-in.browser':
    'Your mail app asks you to sign in at {host}. Mailwright does not need your password and never sees it.',
  'sign-in.browser.unknown':
    'Your mail app asks you to sign in through the browser. Mailwright does not need your password and never sees it.',
  'sign-in.impossible': 'You can still save the files. They note which server is not confirmed.',

  'sign-in.mailbox.prefix':
    'The folder names of this mailbox begin with “{prefix}”. Type that where a mail app asks for an IMAP path prefix or root folder.',
  'sign-in.check-again':
    '{direction, select, incoming {Try receiving again} other {Try sending again}}{minutes, plural, =0 {} one { in # minute} other { in # minutes}}',
  'sign-in.test-again': '{direction, select, incoming {Test receiving again} other {Test sending again}}',

  'transcript.open': 'The conversation, without passwords',
  'transcript.open.direction':
    '{direction, select, incoming {The conversation about receiving} other {The conversation about sending}}, without passwords',
  'transcript.loading': 'Loading the conversation.',
  'transcript.none': 'The conversation of this check was not kept.',
  'transcript.server': 'Server',
  'transcript.client': 'Mailwright',
} as const;
