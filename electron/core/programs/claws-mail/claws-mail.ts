import { message } from '../../message';
import { accountrcProgram } from '../accountrc/accountrc-program';
import { clawsMailReader } from './read-claws-mail';

/** Claws Mail. https://www.claws-mail.org */
export const clawsMail = accountrcProgram({
  reader: clawsMailReader,
  id: 'claws-mail',
  name: 'Claws Mail',
  about: message('export.claws-mail.about'),
  places: {
    windows: ['Claws Mail\\claws-mail.exe'],
    linux: { commands: ['claws-mail'], desktopIds: ['claws-mail', 'org.claws_mail.Claws-Mail'] },
  },
  formatUrl: 'https://www.claws-mail.org/manual/claws-mail-manual.html#adv_hidden',
  // Its passwords are in another file, encrypted by the program.
  holdsPassword: false,
  losesStarttls: false,
  path: '~/.claws-mail/accountrc',
  // Without its version the program would take the numbers for those of the configuration around it. Since version 1, 1 is IMAP.
  protocols: { imap: 1, pop3: 0 },
  ownLines: [
    ['config_version', 1],
    // Otherwise it asks a person about every certificate that it has not seen, also about those that it finds valid.
    ['ssl_certs_auto_accept', 1],
  ],
  notes: [message('export.accountrc.new', { program: 'Claws Mail' }), message('export.claws-mail.windows')],
});
