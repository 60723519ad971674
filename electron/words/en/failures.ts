/** Words of failures: what was observed. */
export const failureWords = {
  'failure.host-not-found': 'The name {host} does not exist.',
  'failure.resolver-silent': 'The name look-up for {host} gave no answer.',
  'failure.name-answer-cut-short':
    'The name server of this network cuts its answers for {host} short, and does not give the whole of them.',
  'failure.no-route': 'There is no way from here to {address}, the address of {host}.',
  'failure.refused': '{host} refused the connection on port {port}.',
  'failure.timed-out':
    '{stage, select, dns {The name look-up} connect {The connection} greeting {The greeting} capabilities {The list of abilities} starttls {The switch to encryption} tls {The encryption} login {The sign-in} send {The message} http {The document} other {The goodbye}} got no answer within {seconds} s.',
  'failure.closed':
    'The server closed the connection {stage, select, dns {during the name look-up} connect {at once} greeting {before its greeting} capabilities {before it said what it can do} starttls {before the switch to encryption} tls {during the encryption} login {during the sign-in} send {while the message was sent} http {before the document} other {at the goodbye}}.',
  'failure.certificate-expired': 'The certificate of {host} expired on {day}.',
  'failure.certificate-not-yet-valid':
    'The certificate of {host} is valid only from {day}; this computer’s clock may be wrong.',
  'failure.certificate-name-mismatch': 'The certificate that {host} shows is made out for {names}.',
  'failure.certificate-name-mismatch.no-names':
    'The certificate that {host} shows lists no host that it is made out for; a common name does not count.',
  'failure.certificate-name-mismatch.address-as-name':
    'The certificate that {host} shows lists this address as a name, which does not count.',
  'failure.certificate-name-mismatch.wide-wildcard':
    'The certificate that {host} shows is made out for {pattern}, the names of many owners.',
  'failure.certificate-name-mismatch.odd-wildcard':
    'The certificate that {host} shows is made out for {pattern}; a star counts only as the whole first part of a name.',
  'failure.certificate-untrusted':
    'The certificate of {host} was issued by “{issuer}”, which this computer does not know.',
  'failure.weak-key.certificate':
    'The key in the certificate of {host} has only {bits} bits ({kind}); at least {fewest} are needed.',
  'failure.weak-key.authority':
    'An authority behind the certificate of {host} has a key of only {bits} bits ({kind}); at least {fewest} are needed.',
  'failure.weak-key.exchange':
    'The key exchange with {host} uses only {bits} bits ({kind}); at least {fewest} are needed.',
  'failure.tls-failed': 'The encryption failed: {detail}.',
  'failure.not-tls': 'Clear text came where encryption was expected.',
  'failure.starttls-not-offered': 'The server does not offer to switch to encryption.',
  'failure.tls-from-the-start':
    'The server answers on this port, but wants encryption from the first byte instead of a switch to it.',
  'failure.injected-bytes': 'Someone slipped in data before the encryption began.',
  'failure.unexpected-reply':
    'The server refused {stage, select, dns {the name look-up} connect {the connection} greeting {at its greeting} capabilities {to say what it can do} starttls {the switch to encryption} tls {the encryption} login {the sign-in} send {the message} http {the document} other {the goodbye}}.',
  'failure.unasked-reply': 'The server gave an answer before it was asked; it cannot be taken for one.',
  'failure.incomplete-reply':
    'The server began {stage, select, greeting {its greeting} capabilities {to say what it can do} login {its answer to the sign-in} other {an answer}} and did not end it.',
  'failure.reply-too-long': 'The server’s reply is longer than the limit of {limit} bytes.',
  'failure.http-status': 'The web server answered {url} with status {status}.',
  'failure.unreadable-document': 'What came is not a settings document that can be read.',
  'failure.unusable-server':
    'A server was left out, because {fault, select, missing {its host, its port or its encryption is missing} url {“{found}” is a web address and no host name} placeholder {nothing is known to stand in place of the placeholder in “{found}”} long {“{found}” is longer than any host name} port {“{found}” is no port} security {“{found}” is no known kind of encryption} other {“{found}” is neither a host name nor an IP address}}.',
  'failure.redirect-to-port':
    'The web server leads to port {port} of {host}. Documents are asked for at port 443 alone.',
  'failure.digest-mismatch': 'The document at {url} is not the one that its domain vouches for.',
  'failure.private-address':
    '{host} leads to {address}, which is not an address of the public internet; it was not used.',
  'failure.proxy-unreachable': 'No connection came about through the proxy {proxy}.',
  'failure.proxy-refused':
    'The proxy {proxy} {wantsSignIn, select, yes {wants a sign-in that Mailwright does not have} other {does not let this request through}}.',
  'failure.unreachable-by-proxy': 'The proxy {proxy} found no way to {host}.',
} as const;
