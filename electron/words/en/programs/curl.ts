/** Words of the files for curl. */
export const curlWords = {
  'export.curl.about': 'Tests both sign-ins in a terminal',
  'export.curl.test': 'Test both sign-ins with curl',
  'export.curl.run':
    'In Command Prompt on Windows, or a terminal elsewhere, in the folder of the file: <b>curl -K {file} && echo accepted</b>',
  'export.curl.outcome':
    'Error 67 means that the sign-in was refused, 60 that the certificate cannot be verified, 64 that there is no encryption.',
  'export.curl.count': 'Each refused test counts as a failed sign-in. Some servers block an address after a few.',
  'export.curl.login-colon': 'curl cannot use a login name with a colon: it takes the rest for the password.',
  'export.curl.cannot.store': 'It sets up no account: curl only tests the sign-in, and sends and fetches no mail.',
} as const;
