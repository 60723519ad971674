/** Words of the settings for WordPress. */
export const wordpressWords = {
  'export.wordpress.about': 'Contact forms and messages of a WordPress site',
  'export.wordpress.wp-mail-smtp': 'With the plugin WP Mail SMTP',
  'export.wordpress.wp-mail-smtp.install': 'In WordPress, install and activate the plugin <b>WP Mail SMTP</b>.',
  'export.wordpress.wp-mail-smtp.paste':
    'Copy the lines of {file} into <b>wp-config.php</b>, above the line that says <b>stop editing</b>.',
  'export.wordpress.wp-mail-smtp.test':
    'Choose <b>WP Mail SMTP</b> > <b>Tools</b> > <b>Email Test</b> and send a message to {address}.',
  'export.wordpress.wp-mail-smtp.fixed': 'Values in wp-config.php cannot be changed in the plugin, nor read there.',
  'export.wordpress.post-smtp.ipv6':
    'Post SMTP cannot connect to an IPv6 address: enter a server name, or take another plugin.',
  'export.wordpress.card':
    '{plugin, select, fluentsmtp {With the plugin FluentSMTP, by hand} other {With the plugin Post SMTP, by hand}}',
  'export.wordpress.card.open':
    '{plugin, select, fluentsmtp {Choose <b>Settings</b> > <b>FluentSMTP</b> > <b>Other SMTP</b>.} other {Choose <b>Post SMTP</b> > <b>Show All Settings</b> > <b>Account</b>, type <b>SMTP</b>.}}',
  'export.wordpress.card.test':
    '{plugin, select, fluentsmtp {Choose <b>Save Connection Settings</b>, then <b>Email Test</b>.} other {Choose <b>Save Changes</b>, then <b>Send a Test Email</b>.}}',
  'export.wordpress.card.title': '{plugin, select, fluentsmtp {FluentSMTP: Other SMTP} other {Post SMTP: Account}}',
  'export.wordpress.card.from': '{plugin, select, fluentsmtp {From Email} other {Email Address}}: {address}',
  'export.wordpress.card.name': '{plugin, select, fluentsmtp {From Name} other {Name}}: {name}',
  'export.wordpress.card.host':
    '{plugin, select, fluentsmtp {SMTP Host} other {Outgoing Mail Server Hostname}}: {host}',
  'export.wordpress.card.port': '{plugin, select, fluentsmtp {SMTP Port} other {Outgoing Mail Server Port}}: {port}',
  'export.wordpress.card.security':
    '{plugin, select, fluentsmtp {Encryption: {security, select, tls {SSL} starttls {TLS} other {None}}} other {Security: {security, select, tls {SMTPS} starttls {STARTTLS} other {None}}}}',
  'export.wordpress.card.auto-tls': 'Use Auto TLS: on',
  'export.wordpress.card.authentication':
    '{plugin, select, fluentsmtp {Authentication: {isOn, select, yes {on} other {off}}} other {Authentication: {isOn, select, yes {Plain} other {None}}}}',
  'export.wordpress.card.user': '{plugin, select, fluentsmtp {SMTP Username} other {Username}}: {login}',
  'export.wordpress.card.password':
    '{plugin, select, fluentsmtp {SMTP Password: best in wp-config.php, by Access Keys in Config File} other {Password: type it in}}',
} as const;
