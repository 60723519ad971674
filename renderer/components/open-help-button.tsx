import { words } from '../words/language';
import { Host } from './host';
import { Icon } from './icon';

interface OpenHelpButtonProps {
  readonly id: string;
  /** Null where its page is not known to be at one host. */
  readonly host: string | null;
  readonly onOpenHelp: (id: string) => void;
}

/** Opens a page of the provider in the browser, and names its host. */
export function OpenHelpButton({ id, host, onOpenHelp }: OpenHelpButtonProps) {
  return (
    <button className="button" type="button" onClick={() => onOpenHelp(id)}>
      {host === null ? (
        words('action.open-help')
      ) : (
        <span>
          {words('window.prepare.open')} <Host text={host} isName />
        </span>
      )}
      <Icon name="outside" />
    </button>
  );
}
