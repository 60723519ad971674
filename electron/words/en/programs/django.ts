/** Words of the settings for Django. */
export const djangoWords = {
  'export.django.about': 'Websites made with Django',
  'export.django.settings': 'Use the lines in settings.py',
  'export.django.settings.paste': 'Copy the lines of {file} into <b>settings.py</b>.',
  'export.django.settings.versions':
    'For every version before 7. From 6.1 on it warns that these lines will go, and does not start with <b>MAILERS</b> beside them.',
  'export.django.mailers': 'Use MAILERS in settings.py, from version 6.1 on',
  'export.django.mailers.paste':
    'Copy the lines of {file} into <b>settings.py</b>, and remove the older ones for a server there, such as <b>EMAIL_BACKEND</b> and <b>EMAIL_HOST</b>.',
  'export.django.settings.test': 'Test it: <b>python manage.py sendtestemail {address}</b>',
  'export.django.certificates': 'Versions before 4.2 encrypt, but do not verify the certificate of the server.',
} as const;
