/** Words of a report as text. */
export const reportWords = {
  'report.works': 'Receiving and sending work.',
  'report.signed-in-on-none': 'The servers work, but both refused the sign-in.',
  'report.receiving-refused': 'The servers work, but receiving refused the sign-in.',
  'report.signed-in-for-sending': 'Sending works. Receiving refused the sign-in.',
  'report.signed-in-for-receiving': 'Receiving works. Sending refused the sign-in.',
  'report.receiving-only': 'Receiving works. No way to send was confirmed from here.',
  'report.sending-only': 'Sending works. No way to receive was confirmed from here.',
  'report.claimed': 'Settings are known, but none could be confirmed from here.',
  'report.nothing-found': 'No settings were found for {input}.',
  'report.cancelled': 'The search was cancelled. This is what had been found by then.',

  'report.receiving': 'Receiving',
  'report.sending': 'Sending',
  'report.findings': 'Findings',
  'report.conflict':
    '{direction, select, incoming {Sources disagree on receiving} other {Sources disagree on sending}}',
  'report.conflict.claim': '{source}: {server}: {state}',
  'report.alternatives': 'Other ports of these servers',
  'report.disclosures': 'Who learned what',

  'report.test-message': 'Message to yourself',
  'report.test-message.ended':
    '{ended, select, arrived {It arrived in the inbox.} in_spam {It arrived, but in the spam folder “{folder}”.} in_other_folder {It arrived in the folder “{folder}”.} deferred {It was not accepted for now.} refused {It was refused.} returned {It came back.} not_seen {It was accepted, but did not arrive.} unreadable {It was accepted, but the mailbox could not be read.} cancelled {It was no longer awaited.} other {It could not be sent.}}',
  'report.test-message.seen': 'Sent 0 s, accepted {accepted}, seen {seen}',
  'report.test-message.accepted': 'Sent 0 s, accepted {accepted}, not seen',
  'report.test-message.hop':
    '{by} took it from {from}, {security, select, tls {encrypted ({tls})} none {not encrypted} other {encryption not stated}}',
  'report.test-message.hop-after':
    '{by} took it from {from} after {delay}, {security, select, tls {encrypted ({tls})} none {not encrypted} other {encryption not stated}}',
  'report.test-message.proof':
    '{method}: {result, select, pass {passed} fail {failed} softfail {failed, but not for sure} none {nothing published} other {no result ({result})}}',
  'report.test-message.proof-of':
    '{method} of {domain}: {result, select, pass {passed} fail {failed} softfail {failed, but not for sure} none {nothing published} other {no result ({result})}}',
  'report.test-message.checked-by': 'This was checked by {host}.',
  'report.test-message.deletion':
    '{deletion, select, deleted {It was deleted again.} other {It could not be deleted.}}',

  'report.server':
    '{protocol, select, imap {IMAP} pop3 {POP3} other {SMTP}} at {host}, port {port}, {security, select, tls {TLS} starttls {STARTTLS} other {no encryption}}',
  'report.no-server': 'No server is known.',
  'report.proven': 'Works: confirmed from here, in {took}.',
  'report.not-proven': 'Not confirmed from here.',
  'report.login': 'Login name: {login}',
  'report.auth': 'Sign-in: {auth}',
  'report.auth.password': 'password',
  'report.auth.encrypted': 'password, sent encrypted',
  'report.auth.oauth2': 'in the browser (OAuth 2.0)',
  'report.auth.ntlm': 'NTLM',
  'report.auth.gssapi': 'Kerberos (GSSAPI)',
  'report.auth.client-certificate': 'client certificate',
  'report.auth.none': 'none',
  'report.certificate': 'Certificate: from “{issuer}”, valid until {until}.',
  'report.signed-in': 'Signed in as {login} in {took}.',

  'report.finding': '{party}: {sentence}',
  'report.seen': 'Seen: {seen}',
  'report.next': 'What to do: {action}.',
  'report.request': 'Message for the provider: {request}',

  'report.alternative': '{server}: {state}',
  'report.state.works': 'works',
  'report.state.found': 'answers',
  'report.state.no-entry': 'does not exist',
  'report.state.refused': 'refused',
  'report.state.no-answer': 'no answer',
  'report.state.failed': 'does not work',
  'report.state.needs-address': 'needs the address',
  'report.state.skipped': 'not tested',
  'report.state.not-needed': 'not needed, so not tried',
  'report.relay-port': 'Port 25 of {host}: only for servers, never for a mail app.',

  'report.name-server': 'Your name server',
  'report.disclosed':
    '{to}: {what, select, domain {the domain} address {the whole address} connection {a connection from here} other {nothing, it was not asked}} ({over, select, dns {DNS} https {HTTPS} http {HTTP, unencrypted} tls {TLS} starttls {STARTTLS} other {through the proxy of this network}})',
} as const;
