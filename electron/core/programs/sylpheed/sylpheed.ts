import { message } from '../../message';
import { accountrcProgram } from '../accountrc/accountrc-program';
import { sylpheedReader } from './read-sylpheed';

/** Sylpheed, which Claws Mail came from. https://sylpheed.sraoss.jp/en/ */
export const sylpheed = accountrcProgram({
  reader: sylpheedReader,
  id: 'sylpheed',
  name: 'Sylpheed',
  about: message('export.sylpheed.about'),
  places: {
    windows: ['Sylpheed\\sylpheed.exe'],
    linux: { commands: ['sylpheed'], desktopIds: ['sylpheed'] },
  },
  formatUrl: 'https://sylpheed.sraoss.jp/en/',
  holdsPassword: true,
  losesStarttls: true,
  path: '~/.sylpheed-2.0/accountrc',
  protocols: { imap: 3, pop3: 0 },
  ownLines: [],
  notes: [message('export.accountrc.new', { program: 'Sylpheed' }), message('export.sylpheed.windows')],
});
