/** Words of the built-in demo provider. */
export const demoWords = {
  'demo.situation.all-well': 'Everything works: IMAP on port 993, sending on port 587.',
  'demo.situation.blocked-587': 'The network blocks ports 587 and 465; sending works on port 2525.',
  'demo.situation.only-465': 'The provider offers sending only on port 465.',
  'demo.situation.only-25': 'Receiving works, but for sending only port 25 answers.',
  'demo.situation.pop3-only': 'The provider offers POP3, but not IMAP.',
  'demo.situation.wrong-password': 'The servers work, but refuse every password.',
  'demo.situation.app-password': 'The provider refuses the account password and requires an app password.',
  'demo.situation.certificate-expired': 'The certificate of the mail server expired three days ago.',
  'demo.situation.nothing-found': 'The domain has a website, but no mail settings anywhere.',

  'demo.running': 'The demo provider runs on this computer until you press Ctrl-C. Nothing leaves this computer.',
  'demo.how-to': 'Try “mailwright detect {address} --demo”; the password of every demo account is {password}.',
  'demo.silent-port': 'silent',
  'demo.no-input': '“demo” takes no input. To try an address, use --demo with another command.',
} as const;
