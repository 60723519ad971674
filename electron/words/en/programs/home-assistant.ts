/** Words of the card for Home Assistant. */
export const homeAssistantWords = {
  'export.home-assistant.about': 'Messages that Home Assistant sends',
  'export.home-assistant.by-hand': 'Add the integration SMTP by hand',
  'export.home-assistant.open':
    'Choose <b>Settings</b> > <b>Devices & services</b> > <b>Add integration</b> > <b>SMTP</b>.',
  'export.home-assistant.ascii': 'Home Assistant can only sign in with a password in ASCII, such as an app password.',
  'export.home-assistant.title': 'Home Assistant: SMTP',
  'export.home-assistant.host': 'Server: {host}',
  'export.home-assistant.port': 'Port: {port}',
  'export.home-assistant.security': 'Encryption: {security, select, tls {SSL/TLS} starttls {STARTTLS} other {None}}',
  'export.home-assistant.login': 'Username: {login}',
  'export.home-assistant.password': 'Password: type it in',
  'export.home-assistant.sender': 'Sender: {address}',
  'export.home-assistant.name': 'Sender name: {name}',
  'export.home-assistant.verify': 'Verify SSL certificate: on',
} as const;
