# Mail settings for a website. Written by Mailwright.
# Write the password between the quotes, or after the sign =, of the line for it.
config.action_mailer.delivery_method = :smtp
config.action_mailer.smtp_settings = {
  address: 'smtp.example.net',
  port: 465,
  tls: true,
  openssl_verify_mode: 'peer',
  authentication: :plain,
  user_name: 'jane.doe@example.net',
  password: '',
  open_timeout: 30,
  read_timeout: 30
}
config.action_mailer.default_options = {
  from: '=?utf-8?B?SmFuZSBEb8OrIDwmJyI=?= <jane.doe@example.net>'
}
