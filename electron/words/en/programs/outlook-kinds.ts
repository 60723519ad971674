/** Words of the cards for the kinds of Outlook that read no file. */
export const outlookKindWords = {
  'export.outlook-new.about': 'Windows',
  'export.outlook-new.add':
    'In New Outlook, open <b>Settings</b>, then <b>Accounts</b>, then <b>Add account</b>. Type the address.',
  'export.outlook-new.manual':
    'Click <b>Choose provider</b>, and choose it as on the card. Switch on <b>Show more</b> to see all fields.',
  'export.outlook-new.cannot.cloud': 'New Outlook passes your mail and password through Microsoft’s servers.',
  'export.outlook-new.provider': 'Provider: {protocol, select, pop3 {POP} other {IMAP}}',
  'export.outlook-new.page.incoming': 'SHOW MORE, RECEIVING',
  'export.outlook-new.page.outgoing': 'SHOW MORE, SENDING',
  'export.outlook-new.incoming-user': '{protocol, select, pop3 {POP username} other {IMAP username}}: {login}',
  'export.outlook-new.incoming-server':
    '{protocol, select, pop3 {POP incoming server} other {IMAP incoming server}}: {host}',
  'export.outlook-new.smtp-user': 'SMTP username: {login}',
  'export.outlook-new.smtp-server': 'SMTP outgoing server: {host}',
  'export.outlook-new.security':
    'Secure connection type: {security, select, tls {SSL/TLS} starttls {StartTLS} other {None}}',
  'export.outlook-mac.about': 'Mac',
  'export.outlook-mac.add':
    'In Outlook, open <b>Tools</b>, then <b>Accounts</b>, then <b>+</b> and <b>New account</b>. Type the address.',
  'export.outlook-mac.manual': 'Where it names a provider, click <b>Not</b> and its name, and choose the type.',
  'export.outlook-mac.cannot.cloud':
    'Outlook can pass your mail and password through Microsoft’s servers, where it offers to sync with its cloud.',
  'export.outlook-mac.type': 'Type: {protocol, select, pop3 {POP} other {IMAP}}',
  'export.outlook-mac.page.account': 'ACCOUNT',
  'export.outlook-mac.page.more': 'MORE OPTIONS, FOR SENDING',
  'export.outlook-mac.incoming': 'Incoming server: {host} : {port}',
  'export.outlook-mac.outgoing': 'Outgoing server: {host} : {port}',
  'export.outlook-mac.ssl': 'Use SSL to connect: {security, select, none {off} other {on}}',
  'export.outlook-mac.authentication': 'Authentication: {auth, select, none {None} other {Use Incoming Server Info}}',
  'export.outlook-mac.authentication.own': 'Authentication: User Name and Password',
  'export.outlook-phone.about': 'iPhone, iPad and Android',
  'export.outlook-phone.add':
    'In Outlook, open its settings, tap <b>Add account</b>, then <b>Add email account</b>. Type the address.',
  'export.outlook-phone.manual':
    'Where it names a provider, tap <b>Not</b> and its name, or <b>?</b> and <b>Change account provider</b>. Choose the type on the card.',
  'export.outlook-phone.advanced': 'Turn on <b>Advanced settings</b> where the page has them.',
  'export.outlook-phone.cannot.cloud': 'Outlook for phones passes your mail and password through Microsoft’s servers.',
  'export.outlook-phone.port':
    'Where a version has no field for the port, write it behind the host name, with a colon between them.',
  'export.outlook-phone.pop3': 'Outlook for Android also receives by POP3. On an iPhone, use another app for that.',
  'export.outlook-phone.type': 'Type: {protocol, select, pop3 {POP3} other {IMAP}}',
  'export.outlook-phone.display-name': 'Display name (Full name on Android): {name}',
  'export.outlook-phone.description': 'Description: {address}',
  'export.outlook-phone.page.incoming':
    '{protocol, select, pop3 {POP3 INCOMING MAIL SERVER} other {IMAP INCOMING MAIL SERVER}}',
  'export.outlook-phone.page.outgoing': 'SMTP OUTGOING MAIL SERVER',
  'export.outlook-phone.host':
    '{protocol, select, pop3 {POP3 host name} smtp {SMTP host name} other {IMAP host name}}: {host}',
  'export.outlook-phone.user':
    '{protocol, select, pop3 {POP3 username} smtp {SMTP username} other {IMAP username}}: {login}',
  'export.outlook-phone.password':
    '{protocol, select, pop3 {POP3 password} smtp {SMTP password} other {IMAP password}}: ______________________________',
} as const;
