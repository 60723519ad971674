/** Words of the files and cards for Thunderbird on phones. */
export const thunderbirdPhoneWords = {
  'export.thunderbird-android.about': 'Android; K-9 Mail too',
  'export.thunderbird-android.cannot.code-password':
    'The code to scan never holds the password: everybody who sees it could read it. The app asks for it.',
  'export.thunderbird-android.no-code':
    'There is no code to scan for {address}: the settings are too long for one, or have letters beyond ASCII.',
  'export.thunderbird-android.scan': 'Scan the settings with the phone',
  'export.thunderbird-android.scan.show': 'Open {file} in a browser, and show the code on the whole screen.',
  'export.thunderbird-android.scan.open':
    'On the phone, open <b>Settings</b> in Thunderbird, then <b>Import settings</b>. A new app offers it at once.',
  'export.thunderbird-android.scan.scan': 'Tap <b>Scan QR code</b> there, and hold the phone before the code.',
  'export.thunderbird-android.scan.done':
    'Tap <b>Done</b>, then <b>Import</b>. Type the password where it asks for it.',
  'export.thunderbird-android.scan.else':
    'If the phone does not read the code, send it {file} instead, and choose that file in <b>Import settings</b>.',
  'export.thunderbird-android.scan.inside': 'Scan it inside Thunderbird: the camera app of the phone only shows text.',
  'export.thunderbird-android.file': 'Import the settings file on the phone',
  'export.thunderbird-android.file.send': 'Send {file} to the phone by cable, Nearby Share or a cloud folder.',
  'export.thunderbird-android.file.import':
    'In Thunderbird or K-9 Mail, open <b>Settings</b>, then <b>Import settings</b>, and choose {file}.',
  'export.thunderbird-android.file.tick':
    'Tick the account, and import it. Type the password where the app asks for it.',
  'export.thunderbird-android.sheet.title': 'Mail settings to scan',
  'export.thunderbird-android.sheet.account': 'Mail settings for {address}',
  'export.thunderbird-android.sheet.holds':
    'This code holds the servers, the login names, the address and the name, but no password.',
  'export.thunderbird-android.sheet.code': 'QR code with the settings for {address}',
  'export.thunderbird-iphone.about': 'iPhone and iPad',
  'export.thunderbird-iphone.add': 'Open Thunderbird, and add an account. Type name, address and password.',
  'export.thunderbird-iphone.manual':
    'Where it finds other servers than the card, tap <b>Edit configuration</b>, or the servers that it shows.',
  'export.thunderbird-iphone.beta':
    'It is a test version, installed by TestFlight, so its fields may be in another order than on the card.',
  'export.thunderbird-iphone.your-name': 'Your name: {name}',
} as const;
