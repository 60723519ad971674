/** Words of the files for Mutt and NeoMutt. */
export const muttWords = {
  'export.mutt.about': 'Mail in the terminal; NeoMutt too',
  'export.mutt.try':
    'In the folder of the file: <b>neomutt -F {file}</b>, or <b>mutt -F {file}</b>. The mailbox opens.',
  'export.mutt.save':
    'Save {file} as <b>.muttrc</b> in your home folder. If there is one already, put {file} beside it and add the line <b>source ~/{file}</b>.',
  'export.mutt.folders':
    'It keeps sent mail in the folder Sent and drafts in Drafts. Change both lines where your server calls them otherwise.',
  'export.mutt.pop3': 'Over POP3 only the inbox is shown, and all mail stays on the server.',
  'export.mutt.password':
    'With a password manager, write its command in backquotes as the value of <b>imap_pass</b>, <b>pop_pass</b> and <b>smtp_pass</b>.',
  'export.mutt.cannot.insist':
    'One of these servers has no encryption, so Mutt cannot insist on it. A hostile network could read the password for the other one too.',
} as const;
