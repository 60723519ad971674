import type { ReactNode } from 'react';
import type { Candidate } from '../../electron/contract/candidate';
import { type Direction, directions } from '../../electron/contract/verdict';
import type { WizardControls } from '../wizard-controls';
import { words } from '../words/language';
import { CopyButton } from './copy-button';
import { Host } from './host';

/** What a person types for one server; `login` is null where it is the address, which is not known, and empty where no sign-in is needed. */
export type TypedValues = Pick<Candidate, 'protocol' | 'host' | 'port' | 'security' | 'login'>;

interface ValueTableProps {
  readonly servers: Readonly<Record<Direction, TypedValues | null>>;
  /** Null on paper, where nothing is copied. */
  readonly copyValue: WizardControls['copyValue'] | null;
  /** Further rows, each with a cell for both directions. */
  readonly children?: ReactNode;
}

const fields = ['server', 'port', 'security', 'login'] as const;
type Field = (typeof fields)[number];

/** The values of both servers to type into a mail app, each with a button that copies it. */
export function ValueTable({ servers, copyValue, children }: ValueTableProps) {
  const { incoming } = servers;
  const titles: Readonly<Record<Direction, string>> = {
    incoming: words('export-page.values.receiving', { protocol: incoming?.protocol ?? 'imap' }),
    outgoing: words('export-page.values.sending'),
  };
  const shown = fields.filter((field) => directions.some((direction) => textOf(servers[direction], field) !== null));
  return (
    <table className="value-table">
      <colgroup>
        <col />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <td />
          {directions.map((direction) => (
            <th scope="col" key={direction}>
              {titles[direction]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((field) => (
          <tr key={field}>
            <th scope="row">{words(`export-page.card.${field}`)}</th>
            {directions.map((direction) => (
              <ValueCell
                key={direction}
                server={servers[direction]}
                field={field}
                direction={direction}
                title={titles[direction]}
                copyValue={copyValue}
              />
            ))}
          </tr>
        ))}
        {children}
      </tbody>
    </table>
  );
}

interface ValueCellProps extends Pick<ValueTableProps, 'copyValue'> {
  readonly server: TypedValues | null;
  readonly field: Field;
  readonly direction: Direction;
  /** Of its column, which a very narrow page shows before the value. */
  readonly title: string;
}

function ValueCell({ server, field, direction, title, copyValue }: ValueCellProps) {
  const text = textOf(server, field);
  if (server === null)
    return (
      <td className="second" data-title={title}>
        {field === 'server' && words('export-page.card.none')}
      </td>
    );
  if (text === null) {
    const isAddress = field === 'login' && server.login === null;
    return (
      <td className="second" data-title={title}>
        {words(isAddress ? 'export-page.card.login.address' : 'export-page.card.no-sign-in')}
      </td>
    );
  }
  return (
    <td data-title={title}>
      <span>
        {field === 'server' || field === 'login' ? <Host text={text} /> : <span>{text}</span>}
        {copyValue !== null && (
          <CopyButton
            text={text}
            label={words('export-page.values.copy', { field, direction })}
            copyValue={copyValue}
          />
        )}
      </span>
    </td>
  );
}

/** The text of a value; null where there is none. */
function textOf(server: TypedValues | null, field: Field): string | null {
  if (server === null) return null;
  switch (field) {
    case 'server':
      return server.host;
    case 'port':
      return String(server.port);
    case 'security':
      return words('export-page.card.security.value', { security: server.security });
    case 'login':
      return server.login || null;
  }
}
