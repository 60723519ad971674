/** Words of the files for Geary. */
export const gearyWords = {
  'export.geary.about': 'A simple mail program of GNOME, on Linux',
  'export.geary.account-folder': 'Put the account into Geary',
  'export.geary.close': 'Close Geary: <b>geary --quit</b>',
  'export.geary.save': 'Make the folder <b>~/.config/geary/{folder}</b>, and save {file} in it as <b>geary.ini</b>.',
  'export.geary.start': 'Start Geary. It asks for your password.',
  'export.geary.flatpak': 'As a Flatpak it reads <b>~/.var/app/org.gnome.Geary/config/geary</b> instead.',
  'export.geary.folders': 'It finds the folders for sent mail and drafts by itself.',
} as const;
