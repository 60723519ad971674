/** Words of the settings for Django. */
export const djangoWords = {
  'export.django.about': 'Websites made with Django',
  'export.django.settings': 'Use the lines in settings.py',
  'export.django.settings.paste': 'Copy the lines of {file} into <b>settings.py</b>.',
  'export.django.settings.test': 'Test it: <b>python manage.py sendtestemail {address}</b>',
  'export.django.certificates': 'Versions before 4.2 encrypt, but do not verify the certificate of the server.',
} as const;
