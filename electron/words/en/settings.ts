/** Words of the settings page and its explanations. */
export const settingsWords = {
  'settings.headline.work': 'These settings work',
  'settings.headline.proven': 'Both servers answered from this computer. No password has been sent.',
  'settings.headline.answered': 'Both servers answered from this computer.',
  'settings.headline.report': 'Both servers answered when this report was made.',
  'settings.headline.conflict': 'Sources name different servers that both work. Choose between them below.',
  'settings.headline.accepted': 'These settings work with a certificate you accepted',
  'settings.headline.accepted.more':
    '{which, select, incoming {Receiving is encrypted, but nobody vouches for the server.} outgoing {Sending is encrypted, but nobody vouches for the server.} other {Both connections are encrypted, but nobody vouches for the servers.}} Files for mail apps will say so.',
  'settings.headline.by-hand': 'Enter the settings by hand',
  'settings.headline.by-hand.more': 'Your provider’s help pages name the servers. Mailwright tests what you type.',
  'settings.headline.from-file.more': 'Nothing in it is confirmed yet. Test both servers first.',
  'settings.headline':
    '{receiving, select, works {Receiving works.} unverified {Receiving works, not verified.} changed {Receiving was changed.} untested {Receiving is not tested.} failed {Receiving does not work.} expired {Receiving has an expired certificate.} early {Receiving has a certificate that is not valid yet.} misnamed {Receiving has a certificate for another name.} untrusted {Receiving has a certificate that nobody vouches for.} unproven {Receiving is not confirmed.} other {Receiving is missing.}} {sending, select, works {Sending works.} unverified {Sending works, not verified.} changed {Sending was changed.} untested {Sending is not tested.} failed {Sending does not work.} expired {Sending has an expired certificate.} early {Sending has a certificate that is not valid yet.} misnamed {Sending has a certificate for another name.} untrusted {Sending has a certificate that nobody vouches for.} unproven {Sending is not confirmed.} other {Sending is missing.}}',
  'settings.headline.both-doubted':
    '{doubt, select, expired {Both servers have an expired certificate} early {Both certificates are not valid yet} misnamed {Both servers have a certificate for another name} other {Nobody vouches for the certificates of these servers}}',
  'settings.headline.more':
    '{receiving, select, doubted {No password is sent there until this is settled.} failed {Change it, undo the changes, or keep it without testing.} changed {What was changed waits for a test.} untested {No password is sent before a test.} other {{sending, select, doubted {No password is sent there until this is settled.} failed {Change it, undo the changes, or keep it without testing.} changed {What was changed waits for a test.} untested {No password is sent before a test.} other {The files will note what was not confirmed.}}}}',
  'settings.receipt.untested': 'Not tested',
  'settings.receipt.unverified': 'Works, not verified',
  'settings.receipt.doubt':
    '{doubt, select, expired {Certificate expired} early {Certificate not valid yet} misnamed {Certificate for another name} other {Certificate not trusted}}',

  'settings.edit': 'Edit',
  'settings.edit.which': '{direction, select, incoming {Edit receiving} other {Edit sending}}',
  'settings.undo.which': '{direction, select, incoming {Undo changes to receiving} other {Undo changes to sending}}',
  'settings.all': 'Show and change the settings',
  'settings.evidence.both': 'Evidence for both servers',
  'settings.not-known': 'Not known',
  'settings.field.protocol': 'Protocol',
  'settings.field.host': 'Server',
  'settings.field.port': 'Port',
  'settings.field.security': 'Security',
  'settings.field.login': 'Login name',
  'settings.field.auth': 'Sign-in',
<<<<<<< HEAD
  'settings.value.port': '{port}{protocol, select, imap {, IMAP} pop3 {, POP3} other {}}',
  'settings.copy':
    '{field, select, host {Copy server} port {Copy port} security {Copy security} other {Copy login name}} {direction, select, incoming {for receiving} other {for sending}}',
=======
  'settings.value.port': '{port}, {protocol, select, imap {IMAP} pop3 {POP3} other {sending}}',
>>>>>>> main
  'settings.value.security': '{security, select, tls {TLS} starttls {STARTTLS} other {No encryption}}',
  'settings.protocol.imap': 'IMAP',
  'settings.protocol.pop3': 'POP3',
  'settings.auth.password': 'Password',
  'settings.auth.encrypted': 'Password, sent encrypted',
  'settings.auth.oauth2': 'OAuth 2.0 in the browser',
  'settings.auth.ntlm': 'NTLM',
  'settings.auth.gssapi': 'Kerberos (GSSAPI)',
  'settings.auth.client-certificate': 'Client certificate',
  'settings.auth.none': 'No sign-in',
  'settings.none': 'No server is known. Enter the one your provider gives, or set up only the other direction.',
<<<<<<< HEAD
  'settings.host-of-other': 'Use {host} here too',
=======
>>>>>>> main

  'settings.trust.typed': 'Typed by hand.',
  'settings.trust.file': 'From the file “{name}”.',
  'settings.trust.published': 'Published by the provider.',
  'settings.trust.other-port': 'Found by trying.',
  'settings.trust.listed': 'On a list of providers.',
  'settings.trust.unsigned-dns': 'Found through DNS.',
  'settings.trust.guess-proven': 'Guessed, then confirmed.',
  'settings.trust.guess': 'Guessed.',
  'settings.trust.untrusted': 'Came over an unprotected connection.',
  'settings.trust.also': 'Other sources agree: {sources}.',
  'settings.trust.dated': 'The settings file is dated {date}.',

  'settings.certificate.whole': 'The whole certificate',
  'settings.certificate.public': 'Certificate verified.',
  'settings.certificate.this-computer': 'Trusted by this computer, not by a public authority.',
  'settings.certificate.given': 'Trusted through an authority added to Mailwright.',
<<<<<<< HEAD
  'settings.certificate.demo': 'Demo certificate.',
  'settings.certificate.accepted': 'Certificate accepted by you.',
  'settings.certificate.accepted.extent': 'Only this very certificate is accepted, until you close Mailwright.',
  'settings.certificate.expired': 'Expired on {date}.',
  'settings.certificate.worry':
    '{doubt, select, expired {The provider has to renew it, which usually takes hours. Wait, or use web mail until then. Worry only if other people have no such warning.} misnamed {The provider may use another server name for mail apps. Ask which one, or use web mail until then.} other {Wait for the provider, or use web mail until then. Worry if other people have no such warning: somebody may be listening.}}',
=======
  'settings.certificate.accepted': 'Accepted by you, not verified.',
>>>>>>> main
  'settings.certificate.no': 'Certificate not verified.',
  'settings.certificate.line': 'From “{issuer}”, for {name}, until {date}.',
  'settings.certificate.asked-for': 'Asked for',
  'settings.certificate.names': 'Issued for',
<<<<<<< HEAD
  'settings.certificate.no-names': 'no host',
=======
  'settings.certificate.no-names': 'no server',
>>>>>>> main
  'settings.certificate.more-names': 'and {count, plural, one {# more} other {# more}}',
  'settings.certificate.issuer': 'Issued by',
  'settings.certificate.issuer.public': '“{issuer}”, a public authority',
  'settings.certificate.issuer.this-computer': '“{issuer}”, known only to this computer',
  'settings.certificate.issuer.given': '“{issuer}”, an authority added to Mailwright',
  'settings.certificate.issuer.accepted': '{issuer}',
  'settings.certificate.issuer.no': '{issuer}',
  'settings.certificate.until': 'Valid until',
  'settings.certificate.ended': '{date}, {days, plural, =0 {less than a day ago} one {# day ago} other {# days ago}}',
  'settings.certificate.valid': 'Valid',
  'settings.certificate.valid-dates': '{from} to {until}',
  'settings.certificate.sha256': 'SHA-256',

  'settings.test.title': 'Latest test',
<<<<<<< HEAD
  'settings.test.none': 'Not tested yet',
  'settings.test.both': 'Test both servers',
  'settings.test.running': 'A server is being tested.',
=======
  'settings.test.running': 'Testing a server.',
>>>>>>> main

  'settings.ways': '{direction, select, incoming {Ways to receive} other {Ways to send}}',
  'settings.ways.unusable':
    '{direction, select, incoming {Ways that cannot be used for receiving} other {Ways that cannot be used for sending}}',
  'settings.way':
    '{port, select, 25 {Relay} other {{protocol, select, imap {IMAP, } pop3 {POP3, } other {}}{security, select, tls {TLS} starttls {STARTTLS} other {no encryption}}}}',
  'settings.way.works': 'Works',
  'settings.way.not-verified': 'Not verified',
  'settings.way.no-answer-here': 'No answer here',
  'settings.way.found': 'Answers',
  'settings.way.no-entry': 'No such name',
  'settings.way.refused': 'Refused',
  'settings.way.no-answer': 'No answer',
  'settings.way.failed': 'Does not work',
  'settings.way.needs-address': 'Needs your address',
  'settings.way.skipped': 'Not tested',
  'settings.way.not-needed': 'Not needed',
  'settings.protocols': 'IMAP or POP3?',
  'settings.protocols.imap':
    'IMAP leaves mail on the server. Phone and computer see the same folders. It suits almost everybody.',
  'settings.protocols.pop3':
    'POP3 moves mail to one device and often deletes it from the server. It suits one device and a small mailbox.',

  'settings.implicit-tls': 'Prefer implicit TLS (RFC 8314)',
  'settings.implicit-tls.more': 'puts 465 before 587',

  'settings.conflict.outdated':
    '{origin, select, document {The settings file} list {A list of providers} dns {A record in DNS} other {One source}} names a server for {direction, select, incoming {receiving} other {sending}} that does not work from here.',
  'settings.conflict.several':
    'Sources name different servers for {direction, select, incoming {receiving} other {sending}}. {working, plural, =0 {None could be confirmed.} one {One of them works.} other {# of them work.}}',
  'settings.conflict.choose':
    '{direction, select, incoming {Which server to use for receiving} other {Which server to use for sending}}',
  'settings.conflict.use': 'Use this choice',
  'settings.conflict.test': 'Test this choice',
  'settings.conflict.line':
    '{origin, select, document {The provider’s file} list {A list of providers} dns {A record in DNS} other {Another source}} names {host} here, {came, select, works {which works.} refused {which refused.} silent {which does not answer.} unknown {a name that does not exist.} untested {which was not tested.} other {which does not work.}}',
  'settings.conflict.choose-anyway': 'Choose it anyway',
  'settings.conflict.choose-it': 'Choose it',
  'settings.claim.says': '{source}:',
  'settings.claim.server': 'Port {port}, {security, select, tls {TLS} starttls {STARTTLS} other {no encryption}}',
  'settings.claim.works': 'Works, {took}, certificate verified',
  'settings.claim.refused': 'Refused on {ports}',
  'settings.claim.no-answer': 'No answer on {ports}',
  'settings.claim.not-tested': 'Not tested',
  'settings.claim.unusable': 'Mail apps cannot use this one.',
  'settings.claim.dated': 'Dated {date}',

  'settings.transcript': 'The conversation, without passwords',

  'settings.risk.programs': 'These mail apps will warn: {programs}.',
  'settings.risk.compare': 'Ask your provider for the fingerprint, for example by phone, and compare all of it.',

  'settings.why': 'Why this port?',
  'settings.why.title': 'Why port {port}?',
  'settings.why.587': 'It is the standard port for mail you send.',
  'settings.why.2525': 'It is the usual alternative where port 587 is blocked or refused.',
  'settings.why.465': 'It is the port for mail you send that is encrypted from the start.',
  'settings.why.other': 'It is not a usual port for sending, but these settings name it.',
  'settings.why.route': 'How a message travels',
  'settings.why.route.app': 'Your mail app',
  'settings.why.route.provider': 'Your provider',
  'settings.why.route.other-provider': 'The recipient’s provider',
  'settings.why.route.other-app': 'The recipient’s mail app',
  'settings.why.route.submission': 'Submission, with your sign-in',
  'settings.why.route.relay': 'Relay, server to server',
  'settings.why.route.fetch': 'IMAP, fetched by their app',
  'settings.why.route.port': 'Port',
  'settings.why.ports': 'The four ports for sending',
  'settings.why.ports.587':
    'Made for mail apps. It starts unencrypted, then switches to encryption before you sign in.',
  'settings.why.ports.2525':
    'The same under another number, for networks that block 587. It is not an official standard, but many providers offer it.',
  'settings.why.ports.465': 'Encrypted from the start. As good as 587; the standard of 2018 recommends it.',
  'settings.why.ports.25': 'For servers only. Most networks block it for everyone else, to stop spam.',
  'settings.why.more': 'More about these ports',
  'settings.why.starttls': 'What STARTTLS does',
  'settings.why.starttls.switch':
    'The connection begins unencrypted. Before any login name or password is sent, your app says STARTTLS and both sides switch to encryption.',
  'settings.why.starttls.stop': 'Mailwright stops if a server does not switch.',
  'settings.why.blocked': 'Why 25 is blocked',
  'settings.why.blocked.spam':
    'Infected computers used port 25 to send spam directly to the world. Internet providers closed it; mail apps have 587.',
  'settings.why.history': 'A little history',
  'settings.why.history.start': 'In 1998, mail apps got their own port for sending: 587.',
  // One explanation that is the same everywhere, but too long for one message.
  'settings.why.history.465':
    'Port 465 was withdrawn, then registered again in 2018 (RFC 8314). Both 587 and 465 are good.',
  'settings.why.history.587':
    'Mailwright starts with 587 because more networks and apps expect it, and uses 2525 where 587 is blocked.',
} as const;
