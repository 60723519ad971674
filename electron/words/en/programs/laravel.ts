/** Words of the settings for Laravel. */
export const laravelWords = {
  'export.laravel.about': 'Websites made with Laravel',
  'export.laravel.env': 'Use the lines in .env',
  'export.laravel.env.paste': 'Copy the lines of {file} into <b>.env</b>, in place of the lines that begin with MAIL_.',
  'export.laravel.env.require':
    "In <b>config/mail.php</b>, add <b>''require_tls'' => true</b> to the mailer smtp. Symfony Mailer 7.3 then insists on STARTTLS.",
  'export.laravel.env.cache': 'Read the settings anew: <b>php artisan config:clear</b>',
} as const;
