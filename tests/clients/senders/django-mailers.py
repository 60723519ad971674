"""Sends by the mailer that the file of the first argument describes for Django 6.1, to the address of the second."""
import runpy
import sys

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils.module_loading import import_string

values = runpy.run_path(sys.argv[1])
settings.configure(DEFAULT_FROM_EMAIL=values['DEFAULT_FROM_EMAIL'])
mailer = values['MAILERS']['default']
connection = import_string(mailer['BACKEND'])(**mailer['OPTIONS'])
EmailMessage('test', 'test', to=[sys.argv[2]], connection=connection).send()
