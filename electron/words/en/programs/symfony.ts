/** Words of the settings for Symfony. */
export const symfonyWords = {
  'export.symfony.about': 'Websites made with Symfony, and its Mailer elsewhere',
  'export.symfony.env': 'Use the line in .env.local',
  'export.symfony.env.paste':
    'Copy the line of {file} into <b>.env.local</b>, or store it: <b>php bin/console secrets:set MAILER_DSN</b>',
  'export.symfony.env.from': 'Send from {address}: most servers accept no other sender after this sign-in.',
  'export.symfony.env.test': 'Test it: <b>php bin/console mailer:test</b>, followed by your own address.',
  'export.symfony.require':
    'The line has require_tls=true. Versions before 7.3 ignore it, and go on without encryption.',
  'export.symfony.comment.password':
    'Write the password after the second colon, before the sign @, percent-encoded as rawurlencode does.',
} as const;
