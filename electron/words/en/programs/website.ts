/** Words that the files for websites share. */
export const websiteWords = {
  'export.website.carries': 'The server for sending, with its port and encryption, your login name and address.',
  'export.website.cannot.receive': 'It contains no server for receiving: a website only sends.',
  'export.website.cannot.password': 'The password is not included: write it at the marked place of the file.',
  'export.website.password-left-out':
    'The password is left out: {program} {why, select, ascii {can only sign in with letters, digits and signs of ASCII} variable {takes a part of it for a variable} other {would lose the blank at its end}}.',
  'export.website.cannot-use':
    '{program} cannot use this {field, select, login {login name} other {address}}: {why, select, ascii {it has letters beyond ASCII} variable {a part of it is taken for a variable} colon {it contains a colon} quoted {the part before the @ is in quotes} quoted_blank {the part before the @ has a blank in quotes} one_label {the part behind the @ has no dot} other {it begins with a blank}}.',
  'export.website.browser-only':
    '{host} only takes a sign-in through the browser, which {program} cannot do. Use another mailbox, or a mail service with an API key.',
  'export.website.risk':
    '{program} may send the password without encryption where an attacker takes out STARTTLS on port {port}. Prefer port 465 if {host} has it.',
  'export.website.comment': 'Mail settings for a website. Written by Mailwright.',
  'export.website.comment.password': 'Write the password between the quotes, or after the sign =, of the line for it.',
  'export.website.own-password':
    '{kind, select, app {Create an app password for the website alone} other {Give the website a mailbox of its own, an app password or an API key}}: whoever breaks into it can read the password.',
  'export.website.blocked':
    'Many web hosts block port {port}. Run the port test for a web host there; it also tries 2525.',
  'export.website.blocked.other':
    'Where the web host blocks port {blockedPort}, try {host}, port {port}, with {security, select, tls {TLS} other {STARTTLS}}. The port test for a web host says what works there.',
  'export.website.upload-outside':
    'Upload {file} to a folder that visitors cannot open, beside the folder of the website and not in it.',
  'export.website.card.type': 'Type in the values of {file}, in their order.',
} as const;
