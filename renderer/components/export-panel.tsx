import { Button, Checkbox, CheckboxGroup, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { ClientFacts, ExportPreview } from '../../electron/contract/api';
import type { Message } from '../../electron/contract/message';
import { sentence, words } from '../language';
import { CheckMark } from './check-mark';
import { Chevron, Icon, ToneIcon } from './icon';

interface ExportPanelProps {
  readonly clients: readonly ClientFacts[];
  /** What would be written for each client. */
  readonly previews: readonly ExportPreview[];
  /** Ids of the clients to write for. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** The mail apps to write files for: what each gets, what it does not carry, and how to use it. */
export function ExportPanel({ clients, previews, chosen, onChoose }: ExportPanelProps) {
  return (
    <CheckboxGroup
      className="clients card"
      aria-label={words('window.export.clients')}
      value={[...chosen]}
      onChange={onChoose}
    >
      {clients.map((client) => (
        <ClientRow key={client.id} client={client} preview={previews.find((one) => one.client === client.id) ?? null} />
      ))}
    </CheckboxGroup>
  );
}

interface ClientRowProps {
  readonly client: ClientFacts;
  readonly preview: ExportPreview | null;
}

function ClientRow({ client, preview }: ClientRowProps) {
  return (
    <div className="client">
      <Checkbox className="check" value={client.id} isDisabled={preview?.ok === false}>
        <CheckMark />
        <span>
          <b>{client.name}</b>
          {preview !== null && <small>{preview.ok ? filesLine(preview) : sentence(preview.reason)}</small>}
        </span>
      </Checkbox>
      {preview?.ok === true && <Details client={client} preview={preview} />}
    </div>
  );
}

type Writable = Extract<ExportPreview, { ok: true }>;

function Details({ client, preview }: { readonly client: ClientFacts; readonly preview: Writable }) {
  const [way] = preview.ways;
  return (
    <Disclosure className="client-details">
      <Button slot="trigger" className="disclosure-button small">
        <Chevron />
        {words('window.export.details', { client: client.name })}
      </Button>
      <DisclosurePanel>
        <div className="client-frame">
          <div className="carries">
            <MessageList title={words('window.export.carries')} icon="tick" messages={preview.carried} />
            <MessageList title={words('window.export.not-carried')} icon="dash" messages={preview.notCarried} />
          </div>
          {way !== undefined && (
            <div className="way">
              <p className="subhead">{sentence(way.title)}</p>
              <ol className="numbered">
                {way.steps.map((step) => (
                  <li key={sentence(step)}>
                    <span>{sentence(step)}</span>
                  </li>
                ))}
              </ol>
              {way.needsAdmin && <p className="hint">{words('window.export.needs-admin')}</p>}
            </div>
          )}
          {preview.warnings.map((warning) => (
            <p className="warning" key={sentence(warning)}>
              <ToneIcon tone="warn" />
              <span>{sentence(warning)}</span>
            </p>
          ))}
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

interface MessageListProps {
  readonly title: string;
  readonly icon: 'tick' | 'dash';
  readonly messages: readonly Message[];
}

function MessageList({ title, icon, messages }: MessageListProps) {
  if (messages.length === 0) return null;
  return (
    <div>
      <p className="subhead">{title}</p>
      <ul>
        {messages.map((message) => (
          <li key={sentence(message)}>
            <Icon name={icon} />
            <span>{sentence(message)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Names and size of what a client gets, for example `example.org.mobileconfig, 3.1 kB`. */
function filesLine({ files }: Writable): string {
  const names = files.map(({ name }) => name).join(', ');
  const kilobytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) / 1_000;
  return words('window.export.files', { names, kilobytes: Number(kilobytes.toFixed(1)) });
}
