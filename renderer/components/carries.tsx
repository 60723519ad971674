import type { ExportPreview } from '../../electron/contract/exports';
import type { Message } from '../../electron/contract/message';
import { distinctSentences } from '../words/distinct-sentences';
import { words } from '../words/language';
import { Icon } from './icon';

/** What the files of a mail app contain, and what they leave out with the consequence. */
export function Carries({ preview }: { readonly preview: Extract<ExportPreview, { ok: true }> }) {
  const count = preview.files.length;
  return (
    <div className="carries halves">
      <MessageList title={words('export-page.carries', { count })} icon="tick" messages={preview.carried} />
      <MessageList title={words('export-page.not-carried', { count })} icon="dash" messages={preview.notCarried} />
    </div>
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
    <section className={icon === 'tick' ? 'carried' : 'not-carried'}>
      <h3 className="subhead">{title}</h3>
      <ul>
        {distinctSentences(messages).map((text) => (
          <li key={text}>
            <Icon name={icon} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
