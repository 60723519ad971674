# Mail settings for a website. Written by Mailwright.
MAILERS = {
    'default': {
        'BACKEND': 'django.core.mail.backends.smtp.EmailBackend',
        'OPTIONS': {
            'host': 'smtp.example.net',
            'port': 587,
            'use_tls': True,
            'use_ssl': False,
            'username': 'ex\\jane\'s "box" $HOME `id` %s #1;2',
            'password': 'p a"s\'s\\w#d%s%(x)s`id`$HOME;!{}<&>\\',
            'timeout': 30,
        },
    },
}
DEFAULT_FROM_EMAIL = '=?utf-8?B?SmFuZSAiSlwiIE8nRG/DqywgJChpZCkgYGlkYCAke0hPTUV9ICUodXNlcilz?= =?utf-8?B?ICN4IDt5IDwmPiBc?= <o\'neill+%s{$#}`id`@example.net>'
SERVER_EMAIL = 'o\'neill+%s{$#}`id`@example.net'
