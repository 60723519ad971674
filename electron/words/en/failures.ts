/** Words of failures: what was observed. */
export const failureWords = {
  'failure.host-not-found': 'The name {host} does not exist.',
  'failure.resolver-silent': 'The name look-up for {host} was not answered.',
  'failure.name-answer-cut-short':
    'The name server of this network cuts its answers for {host} short and never gives the whole of them.',
  'failure.no-route': '{address}, the address of {host}, cannot be reached from here.',
  'failure.refused': '{host} refused the connection on port {port}.',
  'failure.timed-out':
    '{stage, select, dns {The name look-up} connect {The connection} greeting {The greeting} capabilities {The question about what it supports} starttls {The switch to encryption} tls {The encryption} login {The sign-in} mailbox {Reading the mailbox} send {The message} http {The document} other {The goodbye}} got no answer within {seconds} s.',
  'failure.closed':
    'The server closed the connection {stage, select, dns {during the name look-up} connect {at once} greeting {before its greeting} capabilities {before it said what it supports} starttls {before the switch to encryption} tls {during the encryption} login {during the sign-in} mailbox {while the mailbox was read} send {while the message was sent} http {before the document} other {at the goodbye}}.',
  'failure.certificate-expired': 'The certificate of {host} expired on {day}.',
  'failure.certificate-not-yet-valid':
    'The certificate of {host} is not valid before {day}. This computer’s clock may be wrong.',
  'failure.certificate-name-mismatch': 'The certificate that {host} shows was issued for {names}.',
  'failure.certificate-name-mismatch.no-names':
    'The certificate that {host} shows does not list a server it was issued for. A common name does not count.',
  'failure.certificate-name-mismatch.address-as-name':
    'The certificate that {host} shows lists this address as a name, which does not count.',
  'failure.certificate-name-mismatch.wide-wildcard':
    'The certificate that {host} shows was issued for {pattern}, which covers the names of many owners.',
  'failure.certificate-name-mismatch.odd-wildcard':
    'The certificate that {host} shows was issued for {pattern}. A star counts only as the whole first part of a name.',
  'failure.certificate-untrusted':
    'The certificate of {host} was issued by “{issuer}”, which this computer does not trust.',
  'failure.certificate-untrusted.here':
    'The program at {host}, port {port}, made its certificate itself. If it is yours, such as a bridge program, accept its certificate.',
  'failure.certificate-untrusted.missing-issuer':
    'The server {host} does not send the certificate of “{issuer}”, which issued its own. So it cannot be trusted from here.',
  'failure.weak-key.certificate':
    'The key in the certificate of {host} has only {bits} bits ({kind}); at least {fewest} are needed.',
  'failure.weak-key.authority':
    'An authority behind the certificate of {host} has a key of only {bits} bits ({kind}); at least {fewest} are needed.',
  'failure.weak-key.exchange':
    'The key exchange with {host} uses only {bits} bits ({kind}); at least {fewest} are needed.',
  'failure.tls-failed': 'The encryption failed: {detail}.',
  'failure.not-tls': 'Unencrypted data came where encryption was expected.',
  'failure.starttls-not-offered': 'The server does not offer to switch to encryption.',
  'failure.tls-from-the-start':
    'The server answers on this port, but expects encryption from the start instead of a switch to it.',
  'failure.injected-bytes': 'Extra data was inserted before the encryption began.',
  'failure.unexpected-reply':
    'The server refused {stage, select, dns {the name look-up} connect {the connection} greeting {at its greeting} capabilities {to say what it supports} starttls {the switch to encryption} tls {the encryption} login {the sign-in} mailbox {to show the mailbox} send {the message} http {the document} other {the goodbye}}.',
  'failure.unasked-reply': 'The server sent an answer before it was asked, so the answer does not count.',
  'failure.incomplete-reply':
    'The server began {stage, select, greeting {its greeting} capabilities {to say what it supports} login {its answer to the sign-in} other {an answer}} and did not finish.',
  'failure.reply-too-long': 'The server’s reply is longer than the limit of {limit} bytes.',
  'failure.http-status': 'The web server answered {url} with status {status}.',
  'failure.unreadable-document': 'The reply is not a readable settings file.',
  'failure.unusable-server':
    'A server was left out: {fault, select, missing {its host, port or encryption is missing} url {“{found}” is a web address, not a host name} placeholder {the placeholder in “{found}” could not be filled in} long {“{found}” is longer than a host name can be} port {“{found}” is not a port} security {“{found}” is not a known kind of encryption} other {“{found}” is neither a host name nor an IP address}}.',
  'failure.redirect-to-port':
    'The web server redirects to port {port} of {host}. Mailwright asks for documents only on port 443.',
  'failure.digest-mismatch': 'The document at {url} does not match what its domain announced.',
  'failure.private-address':
    '{host} points to {address}, which is not an address of the public internet. It was not used.',
  'failure.proxy-unreachable': 'Could not connect through the proxy {proxy}.',
  'failure.proxy-refused':
    'The proxy {proxy} {wantsSignIn, select, yes {requires a sign-in that Mailwright does not have} other {does not let this request through}}.',
  'failure.unreachable-by-proxy': 'The proxy {proxy} could not reach {host}.',
} as const;
