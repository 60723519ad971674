# Mail settings for a website. Written by Mailwright.
MAILERS = {
    'default': {
        'BACKEND': 'django.core.mail.backends.smtp.EmailBackend',
        'OPTIONS': {
            'host': 'smtp.example.net',
            'port': 587,
            'use_tls': True,
            'use_ssl': False,
            'username': 'jane.doe@example.net',
            # Write the password between the quotes, or after the sign =, of the line for it.
            'password': '',
            'timeout': 30,
        },
    },
}
DEFAULT_FROM_EMAIL = '=?utf-8?B?SmFuZSBEb8OrIDwmJyI=?= <jane.doe@example.net>'
SERVER_EMAIL = 'jane.doe@example.net'
