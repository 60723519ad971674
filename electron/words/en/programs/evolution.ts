/** Words of the files for Evolution. */
export const evolutionWords = {
  'export.evolution.about': 'The mail program of GNOME, on Linux',
  'export.evolution.sources': 'Put the account into Evolution',
  'export.evolution.close': 'Close Evolution with its services: <b>evolution --force-shutdown</b>',
  'export.evolution.copy':
    'Copy {count, plural, one {the file} other {the # files}} unchanged, under the same names, into <b>~/.config/evolution/sources</b>.',
  'export.evolution.start': 'Start Evolution. It asks for your password.',
  'export.evolution.flatpak':
    'As a Flatpak it reads <b>~/.var/app/org.gnome.Evolution/config/evolution/sources</b> instead.',
  'export.evolution.folders':
    'When it first connects, it takes the folders for sent mail and drafts that the server names.',
  'export.evolution.pop3': 'The messages stay on the server. Evolution would delete them after receiving otherwise.',
} as const;
