/** Words of the settings for Gitea and Forgejo. */
export const giteaWords = {
  'export.gitea.about': 'Messages that a Gitea or Forgejo sends',
  'export.gitea.ini': 'Use the section in app.ini',
  'export.gitea.ini.paste':
    'Copy the section of {file} into <b>app.ini</b>, in place of its section <b>[mailer]</b>, and restart.',
  'export.gitea.ini.test':
    'Choose <b>Site Administration</b> > <b>Configuration</b> > <b>Mailer Configuration</b>, and send a test message.',
} as const;
