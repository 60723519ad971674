import { useId } from 'react';
import type { DescribedServer, PastedText } from '../../electron/core/address/read-pasted-text';
import { namesRelayPort } from '../../electron/core/wizard/address/pasted-servers';
import { words } from '../words/language';
import { Host } from './host';
import { Icon } from './icon';

/** The servers that a pasted text names, as it names them. */
export function FoundInText({ pasted }: { readonly pasted: PastedText }) {
  const titleId = useId();
  const { incoming, outgoing } = pasted.servers;
  const note = noteOn(pasted);
  return (
    <section className="card found-in-text" aria-labelledby={titleId}>
      <h2 className="h2" id={titleId}>
        {words('address.found')}
      </h2>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{words('window.receiving')}</th>
            <th scope="col">{words('window.sending')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words('address.found.server')}</th>
            <td>{hostOf(incoming)}</td>
            <td>{hostOf(outgoing)}</td>
          </tr>
          <tr>
            <th scope="row">{words('address.found.port')}</th>
            <td>{portOf(incoming)}</td>
            <td>{portOf(outgoing)}</td>
          </tr>
          <tr>
            <th scope="row">{words('address.found.security')}</th>
            <td>{securityOf(incoming)}</td>
            <td>{securityOf(outgoing)}</td>
          </tr>
        </tbody>
      </table>
      {note !== null && (
        <p className="found-note with-icon hint">
          <Icon name="hint" />
          <span>{note}</span>
        </p>
      )}
    </section>
  );
}

function noteOn(pasted: PastedText): string | null {
  if (namesRelayPort(pasted)) return words('address.found.relay');
  const { incoming, outgoing } = pasted.servers;
  const lacksPort = [incoming, outgoing].some((server) => server !== null && server.port === null);
  return lacksPort ? words('address.found.usual-ports') : null;
}

function hostOf(server: DescribedServer | null) {
  return server === null ? <Unsaid words={words('address.found.none')} /> : <Host text={server.host} />;
}

function portOf(server: DescribedServer | null) {
  if (server === null) return null;
  return server.port ?? <Unsaid words={words('address.found.not-stated')} />;
}

function securityOf(server: DescribedServer | null) {
  if (server === null) return null;
  if (server.security === null) return <Unsaid words={words('address.found.not-stated')} />;
  return words(`address.found.security.${server.security}`);
}

function Unsaid({ words: text }: { readonly words: string }) {
  return <span className="unsaid">{text}</span>;
}
