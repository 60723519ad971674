# Mail settings for a website. Written by Mailwright.
EMAIL_BACKEND = 'django.core.mail.backends.smtp.EmailBackend'
EMAIL_HOST = 'smtp.example.net'
EMAIL_PORT = 587
EMAIL_USE_TLS = True
EMAIL_USE_SSL = False
EMAIL_HOST_USER = '"o+50%d"@example.net'
# Write the password between the quotes, or after the sign =, of the line for it.
EMAIL_HOST_PASSWORD = ''
EMAIL_TIMEOUT = 30
DEFAULT_FROM_EMAIL = '=?utf-8?B?SmFuZSBEb8OrIDwmJyI=?= <"o+50%d"@example.net>'
SERVER_EMAIL = '"o+50%d"@example.net'
