# Mail settings for a website. Written by Mailwright.
MAILERS = {
    'default': {
        'BACKEND': 'django.core.mail.backends.smtp.EmailBackend',
        'OPTIONS': {
            'host': 'smtp.xn--bcher-kva.example',
            'port': 587,
            'use_tls': True,
            'use_ssl': False,
            'username': 'jane@xn--bcher-kva.example',
            # Write the password between the quotes, or after the sign =, of the line for it.
            'password': '',
            'timeout': 30,
        },
    },
}
DEFAULT_FROM_EMAIL = '"山田 Žofie" <jane@xn--bcher-kva.example>'
SERVER_EMAIL = 'jane@xn--bcher-kva.example'
