/** Words of what a text means that somebody got from a server or a mail program; the server is not known. */
export const explainWords = {
  'explain.unknown': 'Mailwright does not recognise this text. The words of the server are all that is known.',
  'explain.no-text': 'There is no text to explain.',
  'explain.mechanism-not-offered': 'The server does not offer this way to sign in on this port.',
  'explain.domain-takes-no-mail': 'The domain of the recipient declares that it does not accept mail.',
  'explain.server-unavailable': 'The server, or its sign-in, is temporarily unavailable.',
  'explain.certificate-expired': 'The certificate of the server has expired or is not valid yet.',
  'explain.certificate-name-mismatch': 'The certificate of the server was issued for a different name.',
  'explain.certificate-untrusted': 'The certificate of the server was not issued by an authority that is trusted.',
  'explain.interception-by-antivirus': 'Security software on the computer is intercepting the connection.',
  'explain.interception-by-network': 'Something on the network answers in place of the server, or alters its replies.',
  'explain.tls-mode-mismatch': 'The encryption setting does not match the port.',
  'explain.wrong-protocol-on-port': 'Another kind of server answers on this port.',
  'explain.tls-too-old': 'The encryption that the server offers is too old or too weak.',
  'explain.tls-handshake-failed': 'The encrypted connection failed while it was being set up.',
  'explain.starttls-not-offered': 'The port does not switch to encryption.',
  'explain.host-not-found': 'The name of the server does not exist.',
  'explain.no-network': 'The server cannot be reached from there. The network may be down.',
  'explain.name-server-faulty': 'The name server of the network does not give its whole answer.',
  'explain.connection-refused': 'The server refuses connections on this port.',
  'explain.connection-timed-out': 'The server does not answer on this port.',
  'explain.connection-dropped': 'The server closed the connection without giving a reason.',
  'explain.config-not-found': 'No mail settings were found there.',
  'explain.banned-after-failures': 'The server shuts this network out for a while after refused sign-ins.',
  'explain.protocol-violation': 'The server and the program do not understand each other.',

  'explain.test.probe-port': 'Let Mailwright probe the server. It shows what answers on each port.',
  'explain.test.look-up-name': 'Look up the name of the server. It is misspelt, or nobody finds it from there.',
  'explain.test.look-at-certificate':
    'Look at who issued the certificate: an authority, security software or a network.',
  'explain.test.sign-in':
    'Sign in with the same name and password in Mailwright. If that works, the mail app sends something else.',
  'explain.test.sign-in-in-browser': 'Sign in on the provider’s web page. It says what it wants, or that all is well.',
  'explain.test.look-into-account':
    'Look in the security settings of the account for mail apps, IMAP and app passwords.',
  'explain.test.look-into-program':
    'Compare server, port, sign-in and sender address in the mail app with the settings that Mailwright proves.',
  'explain.test.try-another-program': 'Try the same in another mail app on the same computer.',
  'explain.test.try-another-network':
    'Try the same on another network, such as a phone’s. If it works there, this network is the cause.',
  'explain.test.pause-protection':
    'Switch the mail scan of the security software off for a moment. If it then works, that scan is the cause.',
  'explain.test.read-the-reply':
    'Read the whole reply of the server, which the mail app shortens. Mailwright shows it when it signs in.',
  'explain.test.check-recipient':
    'Compare the recipient’s address letter by letter, and send to another one. If that works, the address is the cause.',
  'explain.test.send-to-yourself':
    'Send a short message to yourself. If it arrives, the message or its recipient is the cause.',
  'explain.test.wait': 'Wait without trying again. If it then works, nothing else was wrong.',
  'explain.test.ask-provider': 'Only the provider can tell. Ask it with the words of the reply.',

  'explain.try.mechanism-not-offered':
    'Choose another authentication method for this server in the mail app, and encryption.',
  'explain.try.tls-required-first': 'Choose SSL/TLS or STARTTLS for this server in the mail app.',
  'explain.try.login-missing':
    'Turn on the sign-in for the sending server in the mail app, with login name and password.',
  'explain.try.tls-mode-mismatch':
    'Choose the encryption that fits the port: SSL/TLS on 993, 995 and 465, STARTTLS on 143, 110 and 587.',
  'explain.try.wrong-protocol-on-port':
    'Compare server, port and kind of account in the mail app with those of the provider.',
  'explain.try.protocol-violation': 'Update the mail app, or try the same in another one.',

  'explain.several': 'This can have several causes.',
  'explain.several-in-program': 'This message of {program} can have several causes.',
  'explain.of-program': 'This is a message of {program}.',
  'explain.can-be': 'It can be',
  'explain.also': 'It could also be',
  'explain.decides': 'What decides',
  'explain.server-said': 'The server said: {reply}',
  'explain.not': 'It does not mean',
  'explain.not.password-not-reached': 'A wrong password. It fails before the sign-in.',
  'explain.not.account': 'A locked account. It fails before the server knows who signs in.',
  'explain.not.outage': 'A server that is down. The server answers.',
  'explain.not.password': 'A wrong password. Nothing in the text says so.',
  'explain.not.network': 'A blocked network or a server that is down. The server answers.',
  'explain.not.settings': 'A wrong server, port or encryption. The server reads the message.',
  'explain.request': 'My mail app gets this answer from the server: “{reply}”. What has to change?',
  'explain.request-on-dialog': 'My mail app shows this: “{shown}”. What has to change?',
} as const;
