# Mail settings for a website. Written by Mailwright.
# Write the password between the quotes, or after the sign =, of the line for it.
config.action_mailer.delivery_method = :smtp
config.action_mailer.smtp_settings = {
  address: 'smtp.example.net',
  port: 587,
  enable_starttls: true,
  openssl_verify_mode: 'peer',
  authentication: :plain,
  user_name: '"o+50%d"@example.net',
  password: '',
  open_timeout: 30,
  read_timeout: 30
}
config.action_mailer.default_options = {
  from: '=?utf-8?B?SmFuZSBEb8OrIDwmJyI=?= <"o+50%d"@example.net>'
}
