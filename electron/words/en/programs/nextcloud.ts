/** Words of the settings for Nextcloud. */
export const nextcloudWords = {
  'export.nextcloud.about': 'Messages that a Nextcloud sends',
  'export.nextcloud.config': 'Add the file to the configuration',
  'export.nextcloud.config.upload':
    'Save {file} in the folder <b>config</b> of Nextcloud, as <b>mail.config.php</b>, beside config.php.',
  'export.nextcloud.config.mode':
    'Make it readable only for the web server, as config.php is: <b>chown www-data: mail.config.php</b>, <b>chmod 640 mail.config.php</b>',
  'export.nextcloud.config.test':
    'Choose <b>Administration settings</b> > <b>Basic settings</b> > <b>Email server</b> > <b>Send email</b>.',
  'export.nextcloud.config.fixed':
    'What this file says cannot be changed on the page of Nextcloud. Delete the file to set it there.',
} as const;
