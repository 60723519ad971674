# Mail settings for a website. Written by Mailwright.
EMAIL_BACKEND = 'django.core.mail.backends.smtp.EmailBackend'
EMAIL_HOST = 'smtp.xn--bcher-kva.example'
EMAIL_PORT = 587
EMAIL_USE_TLS = True
EMAIL_USE_SSL = False
EMAIL_HOST_USER = 'jane@xn--bcher-kva.example'
# Write the password between the quotes, or after the sign =, of the line for it.
EMAIL_HOST_PASSWORD = ''
EMAIL_TIMEOUT = 30
DEFAULT_FROM_EMAIL = '"山田 Žofie" <jane@xn--bcher-kva.example>'
SERVER_EMAIL = 'jane@xn--bcher-kva.example'
