import { Button, Checkbox, CheckboxGroup, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { ClientFacts, ExportPreview } from '../../electron/contract/export-request';
import { writableClients } from '../../electron/core/wizard/export-request';
import { words } from '../language';
import type { PageProps } from '../wizard-controls';
import { CheckMark } from './check-mark';
import { Chevron } from './icon';
import { kilobytesOf } from './kilobytes';

interface ClientListProps extends PageProps {
  /** Null until main has told. */
  readonly previews: readonly ExportPreview[] | null;
}

/** Groups that stand behind More: few people write for them. */
const furtherGroups = ['phone', 'command-line', 'website', 'human'] as const satisfies readonly ClientFacts['group'][];

/** The mail apps: the check box writes for one, its name shows what that would be. */
export function ClientList({ state, controls, previews }: ClientListProps) {
  const { chosen } = state.account.export;
  const writable = writableClients(chosen, previews ?? []);
  const ticked = previews === null ? (chosen ?? []) : writable;
  const choose = (next: readonly string[]) => {
    // What cannot be written now stays chosen for the moment when it can.
    const waiting = (chosen ?? []).filter((client) => !ticked.includes(client));
    controls.dispatch({ kind: 'choose-clients', clients: [...next, ...waiting] });
  };
  const group = (name: ClientFacts['group']) => (
    <Group
      key={name}
      name={name}
      clients={state.clients.filter((client) => client.group === name)}
      previews={previews}
      shown={state.account.export.shown}
      onShow={(client) => controls.dispatch({ kind: 'show-client', client })}
    />
  );
  const further = state.clients.filter((client) => client.group !== 'app');
  const isMoreInUse = further.some(({ id }) => id === state.account.export.shown || ticked.includes(id));
  return (
    <CheckboxGroup
      className="clients card"
      aria-label={words('export-page.clients')}
      value={[...ticked]}
      onChange={choose}
    >
      {group('app')}
      {further.length > 0 && (
        <Disclosure className="more-clients" defaultExpanded={isMoreInUse}>
          <Button slot="trigger" className="disclosure-button small">
            <Chevron />
            {words('export-page.more')}
          </Button>
          <DisclosurePanel>{furtherGroups.map(group)}</DisclosurePanel>
        </Disclosure>
      )}
    </CheckboxGroup>
  );
}

interface GroupProps {
  readonly name: ClientFacts['group'];
  readonly clients: readonly ClientFacts[];
  readonly previews: ClientListProps['previews'];
  /** Id of the client whose files are shown. */
  readonly shown: string | null;
  readonly onShow: (client: string) => void;
}

function Group({ name, clients, previews, shown, onShow }: GroupProps) {
  if (clients.length === 0) return null;
  return (
    <section className="client-group">
      <h2>{words(`export-page.group.${name}`)}</h2>
      <ul>
        {clients.map((client) => {
          const preview = previews?.find((one) => one.client === client.id) ?? null;
          const isShown = client.id === shown;
          return (
            <li className="client" key={client.id} data-shown={isShown}>
              <Checkbox
                className="check"
                value={client.id}
                aria-label={words('export-page.write-for', { client: client.name })}
                isDisabled={preview?.ok === false}
              >
                <CheckMark />
              </Checkbox>
              <Button className="client-name" aria-current={isShown} onPress={() => onShow(client.id)}>
                <b>{client.name}</b>
                <small className="client-files">{summaryOf(preview)}</small>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function summaryOf(preview: ExportPreview | null): string {
  if (preview === null) return words('export-page.looking');
  if (!preview.ok) return words('export-page.no-file');
  const { files } = preview;
  return words('export-page.files', { count: files.length, kilobytes: kilobytesOf(...files) });
}
