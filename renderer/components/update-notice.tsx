import type { WeeklyNews } from '../../electron/contract/updates';
import { bridge } from '../bridge';
import type { ChangeNotes, WindowNotes } from '../controls/window-notes';
import { focusField } from '../perform-effect';
import { words } from '../words/language';
import { Icon } from './icon';
import { UpdatePageButton } from './update-page-button';

interface UpdateNoticeProps {
  readonly notes: Pick<WindowNotes, 'updateQuestion' | 'updateNews'>;
  readonly changeNotes: ChangeNotes;
}

/** Asks once whether to look for new versions each week, or tells what such a look has found; nothing where there is neither. */
export function UpdateNotice({ notes: { updateQuestion, updateNews }, changeNotes }: UpdateNoticeProps) {
  const leave = (changes: Parameters<ChangeNotes>[0]) => {
    // The pressed button goes with the notice.
    focusField('address', { isToMend: true });
    changeNotes(changes);
  };
  if (updateQuestion !== null) {
    const answer = async (isAgreed: boolean) => {
      leave({ updateQuestion: null });
      const kept = await bridge.chooseWeeklyLook({ isAgreed });
      if (!kept.ok) changeNotes({ problem: kept.failure.message });
    };
    return (
      <div className="notice">
        <Icon name="hint" />
        <p>{words('updates.ask', { host: updateQuestion })}</p>
        <div className="actions">
          <button className="button small" type="button" onClick={() => void answer(true)}>
            {words('updates.ask.yes')}
          </button>
          <button className="button small" type="button" onClick={() => void answer(false)}>
            {words('updates.ask.no')}
          </button>
        </div>
      </div>
    );
  }
  return updateNews === null ? null : <News news={updateNews} onClose={() => leave({ updateNews: null })} />;
}

function News({ news, onClose }: { readonly news: WeeklyNews; readonly onClose: () => void }) {
  const { version, pageHost, renewedEdition } = news;
  const sentences = [
    version === null ? [] : words('updates.newer', { version }),
    renewedEdition === null ? [] : words('updates.list.done', { edition: renewedEdition }),
  ].flat();
  return (
    <div className="notice">
      <Icon name="hint" />
      <p>{sentences.join(' ')}</p>
      <div className="actions">
        {version !== null && <UpdatePageButton host={pageHost} />}
        <button className="button small" type="button" onClick={onClose}>
          {words('window.close')}
        </button>
      </div>
    </div>
  );
}
