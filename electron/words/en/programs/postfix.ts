/** Words of the settings for Postfix. */
export const postfixWords = {
  'export.postfix.about': 'All mail of a server, sent by one mailbox',
  'export.postfix.relayhost': 'Send all mail by this server (relayhost)',
  'export.postfix.relayhost.main':
    'Add the lines of {file} to <b>/etc/postfix/main.cf</b>, and remove older lines with the same names.',
  'export.postfix.relayhost.table': 'Save {file} as <b>{path}</b>.',
  'export.postfix.relayhost.mode':
    'Make it readable only for root: <b>chown root: {path}</b>, then <b>chmod 600 {path}</b>',
  'export.postfix.relayhost.sasl': 'On Debian and Ubuntu, install <b>libsasl2-modules</b>, which signs in.',
  'export.postfix.relayhost.reload': 'Read the settings anew: <b>postfix reload</b>',
  'export.postfix.sender':
    'Many providers only accept mail from {address}. Then rewrite other senders, by <b>sender_canonical_maps</b>.',
  'export.postfix.authorities':
    'The path of smtp_tls_CAfile is that of Debian, Ubuntu and Alpine. Fedora has <b>/etc/pki/tls/certs/ca-bundle.crt</b>.',
  'export.postfix.comment.password': 'Write the password after the last colon, without quotes.',
} as const;
