/** Words of the settings for PHP's `mail()`. */
export const phpMailWords = {
  'export.php-mail.about': 'For PHP scripts that cannot be changed',
  'export.php-mail.cannot.password':
    'The password is not included: add a line to {path} that begins with password, or with passwordeval and a command.',
  'export.php-mail.msmtp': 'Have mail() send by msmtp, on a server of your own',
  'export.php-mail.msmtp.install': 'On the server, install msmtp: <b>apt-get install msmtp</b>',
  'export.php-mail.msmtp.save': 'Save {file} as <b>{path}</b>.',
  'export.php-mail.msmtp.mode':
    'Make it readable only for the web server: <b>chown root:www-data {path}</b>, then <b>chmod 640 {path}</b>',
  'export.php-mail.msmtp.ini': 'In <b>php.ini</b>, write <b>sendmail_path = "/usr/bin/msmtp -t"</b> and restart PHP.',
  'export.php-mail.msmtp.test': `Test it, with your own address: <b>php -r "mail('you@example.org', 'Test', 'It works.');"</b>`,
  'export.php-mail.no-administrator':
    'Where you may not change php.ini, such as at a web host, use PHPMailer or a plugin of WordPress.',
} as const;
