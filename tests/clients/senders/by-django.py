"""Sends by Django with the settings of the first argument, to the address of the second."""
import runpy
import sys

from django.conf import settings
from django.core.mail import send_mail

values = runpy.run_path(sys.argv[1])
settings.configure(**{name: value for name, value in values.items() if name.isupper()})
send_mail('test', 'test', None, [sys.argv[2]])
