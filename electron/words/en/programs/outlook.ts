/** Words of the files for Outlook. */
export const outlookWords = {
  'export.outlook.about': 'Windows, the classic one',
  'export.outlook.cannot.import':
    'New Outlook, Outlook for Mac and Outlook for phones read none of these files. Each has a card of its own.',
  'export.outlook.by-hand': 'Type the settings into Outlook',
  'export.outlook.by-hand.add': 'In Outlook, open <b>File</b>, then <b>Add Account</b>. Type your address.',
  'export.outlook.by-hand.manual':
    'Open <b>Advanced options</b>, tick <b>Let me set up my account manually</b>, and click <b>Connect</b>.',
  'export.outlook.by-hand.type': 'Copy the values into the fields, and choose the same words for security.',
  'export.outlook.prf': 'PRF file for classic Outlook on Windows: may work',
  'export.outlook.prf.comment':
    'Profile for classic Outlook, written by Mailwright. It may work; Microsoft advises against such files.',
  'export.outlook.prf.close': 'Close Outlook. A double-click on the file does nothing.',
  'export.outlook.prf.run': 'Press Windows+R and run <b>outlook.exe /importprf</b> with the full path of {file}.',
  'export.outlook.prf.check': 'Outlook starts with a new profile. Compare its account with the card.',
  'export.outlook.prf.name': 'A PRF file is plain ASCII, so the person’s name is written as {name}.',
  'export.outlook.prf.characters':
    'No PRF file was made: the format cannot hold some characters of the address or login name of {address}.',
  'export.outlook.local-xml': 'Local Autodiscover file for classic Outlook on Windows: may work',
  'export.outlook.local-xml.domain':
    'The registry entry applies to every account at {domain} on this computer until you undo it.',
  'export.outlook.local-xml.copy': 'Create the folder {folder} and copy {file} into it.',
  'export.outlook.local-xml.merge': 'Double-click {file} and agree to change the registry.',
  'export.outlook.local-xml.add': 'In classic Outlook, add the account {address}. It asks for the password.',
  'export.outlook.local-xml.undo': 'Afterwards, double-click {file} to remove the registry entry.',
  'export.outlook.reg.comment': 'Points classic Outlook to a settings file for {domain}. Written by Mailwright.',
  'export.outlook.undo.comment': 'Removes what Mailwright set for {domain} in classic Outlook.',
  'export.outlook.full-setup': 'Have classic Outlook ask for the servers',
  'export.outlook.full-setup.when':
    'It helps where Outlook sets the address up as an account of Microsoft 365, and never asks for servers.',
  'export.outlook.full-setup.merge': 'Close Outlook. Double-click {file} and agree to change the registry.',
  'export.outlook.full-setup.add': 'Add the account again: Outlook now asks for its type and its servers.',
  'export.outlook.full-setup.undo': 'Afterwards, double-click {file} to remove the registry entry.',
  'export.outlook.full-setup.comment':
    'Has classic Outlook ask for the type of an account and its servers. Written by Mailwright.',
  'export.outlook.full-setup.undo-comment': 'Removes what Mailwright set for adding accounts in classic Outlook.',
} as const;
