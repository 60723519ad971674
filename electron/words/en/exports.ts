/** Words of exports. */
export const exportWords = {
  'export.carries.servers': 'Servers, ports and security for receiving and sending.',
  'export.carries.login': 'The login name of each server.',
  'export.carries.person': 'Your name and address.',
  'export.carries.browser-sign-in': 'Sign-in by browser, where {client} knows the provider.',
  'export.cannot.password': 'The password is not inside: {client} asks for it once.',

  'export.refused.no-address': 'Mail apps need a whole address, and none was given.',
  'export.refused.no-incoming': 'No server for receiving was proven or typed for {address}.',
  'export.refused.no-outgoing': 'No server for sending was proven or typed for {address}.',
  'export.refused.cleartext': '{host} offers no encryption. Nothing is written until you accept that risk.',
  'export.refused.connection':
    '{client} cannot be told {security, select, tls {TLS} starttls {STARTTLS} other {no encryption}} on port {port}. Enter this account by hand.',
  'export.refused.browser-sign-in':
    'No file gives {client} the browser sign-in of {host}. Choose your provider’s own button in {client}.',
  'export.refused.sign-in': 'No file gives {client} the way to sign in that {host} wants. Enter this account by hand.',
  'export.refused.unwritable':
    'The {field, select, address {address} name {name} login {login name} other {password}} holds a line break or control character. Remove it first.',
  'export.refused.too-long':
    '{field, select, address {The address} name {Your name} other {A login name}} is longer than mail apps take. Shorten it first.',
  'export.refused.host': 'A server has neither a host name nor an IP address for its name. Correct it first.',

  'export.passed-over.connection':
    '{client} cannot be told {bestSecurity, select, tls {TLS} starttls {STARTTLS} other {no encryption}} on {bestPort}: the file uses {protocol, select, imap {IMAP on } pop3 {POP3 on } other {}}{port}{proven, select, yes {, which works too} other {, which is not proven}}.',
  'export.passed-over.sign-in':
    '{client} cannot carry the sign-in of {bestHost} on {bestPort}: the file uses {protocol, select, imap {IMAP on } pop3 {POP3 on } other {}}{port}{proven, select, yes {, which works too} other {, which is not proven}}.',

  'export.warning.not-proven':
    '{state, select, skipped {{host}, port {port}, was not tested.} refused {{host} refused the connection on port {port}.} no_answer {{host} gave no answer on port {port}.} no_entry {{host} was not found.} other {{host}, port {port}, was tested and did not work.}} {origin, select, document {The provider’s settings file names it.} list {A list of providers names it.} dns {DNS names it.} guess {Nobody names it: it is a guess.} other {These settings are as they were typed.}}',
  'export.warning.cleartext': '{host}, port {port}, offers no encryption: others can read mail and password.',
  'export.warning.certificate': 'Mail apps will warn about the certificate of {host}: they cannot verify it.',
  'export.warning.password': '{file} holds the password for anyone to read. Delete it after the import.',

  'export.thunderbird.prefs-comment': 'Accounts for Thunderbird, written by Mailwright. No password is inside.',
  'export.thunderbird.cannot.twice': 'Importing the profile a second time adds the account a second time.',
  'export.thunderbird.cannot.domain-file': 'The XML file holds servers alone: Thunderbird asks for name and address.',
  'export.thunderbird.one-per-domain':
    'Thunderbird reads one XML file for a domain, so the servers of {address} are not in {file}.',
  'export.thunderbird.profile': 'Import the account into Thunderbird',
  'export.thunderbird.profile.open': 'In Thunderbird, open the menu, then Tools, then Import.',
  'export.thunderbird.profile.choose': 'Choose Import from a file, then Import Backed-up Profile, and select {file}.',
  'export.thunderbird.profile.tick': 'Tick Accounts and Settings alone, then start the import.',
  'export.thunderbird.profile.restart': 'Restart Thunderbird. It asks for the password or opens the browser sign-in.',
  'export.thunderbird.domain-file': 'Set up every mailbox of the domain by {file}',
  'export.thunderbird.domain-file.copy':
    'As administrator, copy {file} into the isp folder where Thunderbird is installed.',
  'export.thunderbird.domain-file.folders':
    'Windows: C:\\Program Files\\Mozilla Thunderbird\\isp. macOS: Thunderbird.app/Contents/Resources/isp. Debian: /usr/lib/thunderbird/isp.',
  'export.thunderbird.domain-file.add': 'In Thunderbird, add an email account and type name and address.',

  'export.outlook.cannot.import':
    'New Outlook, Outlook for Mac and Outlook on phones read no settings file: type them from the card.',
  'export.outlook.by-hand.cloud':
    'New Outlook and its phone apps pass your mail and password through Microsoft’s servers.',
  'export.outlook.by-hand': 'Type the settings into Outlook',
  'export.outlook.by-hand.classic':
    'Classic Outlook: File, Add Account, your address, Advanced options, then set up the account manually.',
  'export.outlook.by-hand.new':
    'New Outlook: Settings, Accounts, Add account, your address, then choose the provider IMAP or POP.',
  'export.outlook.by-hand.type': 'Type what {file} says. Choose the same words for security.',
  'export.outlook.prf': 'PRF file for classic Outlook on Windows: may work',
  'export.outlook.prf.comment':
    'Profile for classic Outlook, written by Mailwright. It may work; Microsoft advises against such files.',
  'export.outlook.prf.close': 'Close Outlook. A double-click on the file does nothing.',
  'export.outlook.prf.run': 'Press Windows+R and run outlook.exe /importprf with the full path of {file}.',
  'export.outlook.prf.check': 'Outlook starts with a new profile. Compare its account with the card.',
  'export.outlook.prf.name': 'A PRF file is plain ASCII: the person’s name is written there as {name}.',
  'export.outlook.prf.characters':
    'No PRF file was written: it cannot carry characters of the address or login name of {address}.',
  'export.outlook.local-xml': 'Local Autodiscover file for classic Outlook on Windows: may work',
  'export.outlook.local-xml.domain':
    'The registry entry applies to every account at {domain} on this computer until you undo it.',
  'export.outlook.local-xml.copy': 'Create the folder {folder} and copy {file} into it.',
  'export.outlook.local-xml.merge': 'Double-click {file} and agree to change the registry.',
  'export.outlook.local-xml.add': 'In classic Outlook, add the account {address}. It asks for the password.',
  'export.outlook.local-xml.undo': 'Afterwards double-click {file}, which removes the registry entry.',
  'export.outlook.reg.comment': 'Points classic Outlook to a settings file for {domain}. Written by Mailwright.',
  'export.outlook.undo.comment': 'Removes what Mailwright set for {domain} in classic Outlook.',

  'export.apple-mail.carries.password': 'The password if you tick it in, readable by anyone who opens the file.',
  'export.apple-mail.cannot.browser-sign-in':
    'Browser sign-in cannot be written: add such accounts by the provider’s button in System Settings.',
  'export.apple-mail.cannot.starttls-elsewhere':
    'TLS is possible on 993, 995 and 465 alone, STARTTLS on 143, 110 and 587 alone.',
  'export.apple-mail.cannot.signature': 'The profile is not signed, so Apple shows “Not signed” at the installation.',
  'export.apple-mail.display-name': 'Mail account {address}',
  'export.apple-mail.description': 'Sets up Mail for {address}.',
  'export.apple-mail.mac': 'Install the profile on a Mac',
  'export.apple-mail.mac.open': 'Open {file} on the Mac.',
  'export.apple-mail.mac.install':
    'In System Settings, open General, Device Management, double-click the profile and install it. macOS 13 and 14: Privacy & Security, Profiles.',
  'export.apple-mail.phone': 'Install the profile on an iPhone or iPad',
  'export.apple-mail.phone.send': 'Send {file} to the device by AirDrop, mail or Files, and open it there.',
  'export.apple-mail.phone.install': 'In Settings, tap Profile Downloaded, then Install.',
  'export.apple-mail.password': 'Type the password of the mailbox when the device asks for it.',

  'export.card.carries.fallback': 'A second port for networks that block the first.',
  'export.card.cannot.password': 'The password is not on the card: it has a line to write it on.',
  'export.card.cannot.import': 'No mail app reads the card by itself: you type what it says.',
  'export.card.by-hand': 'Type the settings into any mail app',
  'export.card.by-hand.add': 'In the mail app, add an account and choose manual setup. Open {file} beside it.',
  'export.card.by-hand.servers': 'Type servers, ports and login names as they stand, and choose the same security.',
  'export.card.by-hand.certificate': 'If the app warns about a certificate, stop there and do not accept it.',
  'export.card.title': 'Mail settings for {address}',
  'export.card.name': 'Name: {name}',
  'export.card.address': 'Address: {address}',
  'export.card.receiving': 'RECEIVING',
  'export.card.sending': 'SENDING',
  'export.card.type': 'Type: {protocol, select, imap {IMAP} pop3 {POP3} other {SMTP}}',
  'export.card.server': 'Server: {host}',
  'export.card.port': 'Port: {port}',
  'export.card.security':
    'Security: {security, select, tls {SSL/TLS (also called TLS or SSL)} starttls {STARTTLS (also called TLS, never optional)} other {None: others can read mail and password}}',
  'export.card.login':
    'Login name: {login}{form, select, address { (the whole address)} local { (the part before the @ alone)} other { (not the address)}}',
  'export.card.sign-in':
    'Sign-in: {auth, select, password {Normal password (no SPA)} encrypted {Encrypted password} oauth2 {By browser (OAuth2)} ntlm {NTLM (SPA)} gssapi {Kerberos (GSSAPI)} client_certificate {Client certificate} other {None}}',
  'export.card.certificate': 'Certificate for: {names}',
  'export.card.tested': 'Tested: this server answered and its encryption was right.',
  'export.card.tested-on': 'Tested: on {date} this server answered and its encryption was right.',
  'export.card.not-tested':
    'Tested: {state, select, skipped {no} refused {the server refused the connection.} no_answer {the server gave no answer.} no_entry {no such server was found.} other {the server did not work.}}',
  'export.card.sending-same-sign-in': 'The server requires sign-in, with the login name and password of receiving.',
  'export.card.sending-own-sign-in': 'The server requires sign-in, with the login name above and its own password.',
  'export.card.sending-without-sign-in': 'The server requires no sign-in.',
  'export.card.fallback':
    'Where port {blockedPort} is blocked, use {host}, port {port}, {security, select, tls {SSL/TLS} other {STARTTLS}}.',
  'export.card.normal-password': 'The password is the one of your mailbox.',
  'export.card.app-password': 'The password is an app password, which your provider’s website makes for you.',
  'export.card.browser-sign-in':
    'Choose your provider’s own button in the mail app, not manual setup: it opens a browser.',
  'export.card.password': 'Password: ______________________________',
  'export.card.certificate-warnings': 'Do not accept certificate warnings.',

  'save.file-exists':
    '{count, plural, one {{paths} exists already} other {These files exist already: {paths}}}. Nothing was written.',
  'save.no-permission': 'You may not write to {path}. Choose another folder.',
  'save.no-space': 'No space is left for {path}. Nothing was written.',
  'save.not-a-folder': '{path} is not a folder. Choose another one.',
  'save.in-the-way': 'A folder stands where {path} would go. Choose another one.',
  'save.silent': '{path} gives no answer. Nothing was written; choose another folder.',
  'save.failed': '{path} could not be written. The system says {detail}.',
} as const;
