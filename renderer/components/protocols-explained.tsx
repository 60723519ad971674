import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { words } from '../words/language';
import { Chevron } from './icon';

/** The heading of the servers for receiving. It opens to what IMAP and POP3 mean for a person who reads mail. */
export function ProtocolsExplained() {
  return (
    <Disclosure className="protocols">
      <div className="ways-head">
        <h3 className="subhead">{words('settings.ways', { direction: 'incoming' })}</h3>
        <Button slot="trigger" className="button plain small">
          {words('settings.protocols')}
          <Chevron />
        </Button>
      </div>
      <DisclosurePanel>
        <div className="protocols-words hint">
          <p>{words('settings.protocols.imap')}</p>
          <p>{words('settings.protocols.pop3')}</p>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
