/** Words of a report as text. */
export const reportWords = {
  'report.works': 'Receiving and sending work.',
  'report.signed-in-on-none': 'The servers work, but signing in to them did not.',
  'report.signed-in-for-sending': 'Sending works. Signing in to receive did not.',
  'report.signed-in-for-receiving': 'Receiving works. Signing in to send did not.',
  'report.receiving-only': 'Receiving works. No way to send was proven from here.',
  'report.sending-only': 'Sending works. No way to receive was proven from here.',
  'report.claimed': 'Settings are known, but none of them could be proven from here.',
  'report.nothing-found': 'No settings were found for {input}.',
  'report.cancelled': 'The run was cancelled. This is what was known by then.',

  'report.receiving': 'Receiving',
  'report.sending': 'Sending',
  'report.findings': 'What was noticed',
  'report.conflict':
    '{direction, select, incoming {Sources disagree on receiving} other {Sources disagree on sending}}',
  'report.conflict.claim': '{source}: {server}: {state}',
  'report.alternatives': 'Other ports of these servers',
  'report.disclosures': 'Who learned what',

  'report.server':
    '{protocol, select, imap {IMAP} pop3 {POP3} other {SMTP}} at {host}, port {port}, {security, select, tls {TLS} starttls {STARTTLS} other {no encryption}}',
  'report.no-server': 'No server is known.',
  'report.proven': 'Works: proven from here, in {took}.',
  'report.not-proven': 'Not proven from here.',
  'report.login': 'Login name: {login}',
  'report.auth': 'Sign-in: {auth}',
  'report.auth.password': 'password',
  'report.auth.encrypted': 'password, sent encrypted',
  'report.auth.oauth2': 'in the browser (OAuth 2.0)',
  'report.auth.ntlm': 'NTLM',
  'report.auth.gssapi': 'Kerberos (GSSAPI)',
  'report.auth.client-certificate': 'certificate of the mail app',
  'report.auth.none': 'none',
  'report.certificate': 'Certificate: from “{issuer}”, valid until {until}.',
  'report.signed-in': 'Signed in as {login} in {took}.',

  'report.finding': '{party}: {sentence}',
  'report.seen': 'Seen: {seen}',
  'report.next': 'What can be done: {action}.',
  'report.request': 'Words for the provider: {request}',

  'report.alternative': '{server}: {state}',
  'report.state.works': 'works',
  'report.state.found': 'answers',
  'report.state.no-entry': 'does not exist',
  'report.state.refused': 'refused',
  'report.state.no-answer': 'no answer',
  'report.state.failed': 'does not work',
  'report.state.needs-address': 'needs the address',
  'report.state.skipped': 'not tested',
  'report.state.not-needed': 'not needed',
  'report.relay-port': 'Port 25 of {host}: for servers among themselves, never for a mail app.',

  'report.name-server': 'Your name server',
  'report.disclosed':
    '{to}: {what, select, domain {the domain} address {the whole address} connection {a connection from here} other {nothing, it was not asked}} ({over, select, dns {DNS} https {HTTPS} http {HTTP, unencrypted} tls {TLS} starttls {STARTTLS} other {as the proxy of this network}})',
} as const;
