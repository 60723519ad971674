# Mail settings for a website. Written by Mailwright.
config.action_mailer.delivery_method = :smtp
config.action_mailer.smtp_settings = {
  address: 'smtp.example.net',
  port: 587,
  enable_starttls: true,
  openssl_verify_mode: 'peer',
  authentication: :plain,
  user_name: 'ex\\jane\'s "box" $HOME `id` %s #1;2',
  password: 'p a"s\'s\\w#d%s%(x)s`id`$HOME;!{}<&>\\',
  open_timeout: 30,
  read_timeout: 30
}
config.action_mailer.default_options = {
  from: '=?utf-8?B?SmFuZSAiSlwiIE8nRG/DqywgJChpZCkgYGlkYCAke0hPTUV9ICUodXNlcilz?= =?utf-8?B?ICN4IDt5IDwmPiBc?= <o\'neill+%s{$#}`id`@example.net>'
}
