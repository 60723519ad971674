# Mail settings for a website. Written by Mailwright.
EMAIL_BACKEND = 'django.core.mail.backends.smtp.EmailBackend'
EMAIL_HOST = 'smtp.example.net'
EMAIL_PORT = 587
EMAIL_USE_TLS = True
EMAIL_USE_SSL = False
EMAIL_HOST_USER = 'ex\\jane\'s "box" $HOME `id` %s #1;2'
EMAIL_HOST_PASSWORD = 'p a"s\'s\\w#d%s%(x)s`id`$HOME;!{}<&>\\'
EMAIL_TIMEOUT = 30
DEFAULT_FROM_EMAIL = '=?utf-8?B?SmFuZSAiSlwiIE8nRG/DqywgJChpZCkgYGlkYCAke0hPTUV9ICUodXNlcilz?= =?utf-8?B?ICN4IDt5IDwmPiBc?= <o\'neill+%s{$#}`id`@example.net>'
SERVER_EMAIL = 'o\'neill+%s{$#}`id`@example.net'
