/** Words of the files for getmail. */
export const getmailWords = {
  'export.getmail.about': 'Stores received mail in a folder',
  'export.getmail.save': 'Save {file} in the folder <b>~/.config/getmail</b>.',
  'export.getmail.folder': 'Make the folder for the mail: <b>mkdir -p {path}/cur {path}/new {path}/tmp</b>',
  'export.getmail.test': 'Test it: <b>getmail --rcfile={file}</b> fetches the new mail.',
  'export.getmail.keep':
    'All mail stays on the server. Change the line <b>delete</b> once you are sure that it arrives.',
  'export.getmail.certificates':
    'The file of certificates is that of Debian and Ubuntu. Where yours is elsewhere, change <b>ca_certs</b>; without it nothing is verified.',
  'export.getmail.no-starttls': 'getmail has no STARTTLS: it needs a port with TLS.',
  'export.getmail.login-ascii':
    'Older versions of getmail cannot sign in by IMAP with letters beyond ASCII in the login name.',
  'export.getmail.password-ascii':
    'The password is left out: older versions of getmail cannot sign in by IMAP with letters beyond ASCII in it.',
} as const;
