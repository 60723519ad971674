import { Fragment, useId, useState } from 'react';
import type { ExportPreview } from '../../electron/contract/exports';
import type { PublishingChannel, VerifiedChannel } from '../../electron/contract/published-check';
import { channelRows } from '../../electron/core/wizard/export/published-channels';
import type { WizardControls } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { FileSource } from './file-source';
import { ToneIcon } from './icon';

interface ChannelsCardProps {
  readonly preview: Extract<ExportPreview, { ok: true }>;
  readonly verified: readonly VerifiedChannel[];
  /** The values of the account, which are marked in the text of files. */
  readonly values: readonly string[];
  readonly copyText: WizardControls['copyText'];
  readonly showLines: () => void;
}

/** The ways by which mail apps find the published settings: whom each serves, its state, and its file on demand. */
export function ChannelsCard({ preview, verified, values, copyText, showLines }: ChannelsCardProps) {
  const id = useId();
  const [shown, setShown] = useState<PublishingChannel | null>(null);
  return (
    <section className="card" aria-labelledby={id}>
      <table className="channels">
        <caption className="hidden-visually" id={id}>
          {words('publish-page.channels')}
        </caption>
        <colgroup>
          <col />
          <col />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words('publish-page.column.channel')}</th>
            <th scope="col">{words('publish-page.column.serves')}</th>
            <th scope="col">{words('publish-page.column.state')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {channelRows(preview, verified).map(({ channel, name, serves, tone, state, why, file, hasLines }) => {
            const source = preview.files.find((each) => each.name === file);
            const isShown = shown === channel;
            const toggle = () => setShown(isShown ? null : channel);
            return (
              <Fragment key={channel}>
                <tr>
                  <th scope="row">{sentence(name)}</th>
                  <td className="serves">{sentence(serves)}</td>
                  <td className="channel-state">
                    <span className="state" data-tone={tone}>
                      <ToneIcon tone={tone} />
                      <span>{sentence(state)}</span>
                    </span>
                    {why !== null && <span className="why">{sentence(why)}</span>}
                  </td>
                  <td className="channel-show">
                    {hasLines && (
                      <button className="button link small" type="button" onClick={showLines}>
                        {words('publish-page.show-lines')}
                      </button>
                    )}
                    {source !== undefined && (
                      <button
                        className="button link small"
                        type="button"
                        aria-expanded={isShown}
                        aria-label={words('publish-page.show-file.named', {
                          isShown: isShown ? 'yes' : 'no',
                          channel: sentence(name),
                        })}
                        onClick={toggle}
                      >
                        {words('publish-page.show-file', { isShown: isShown ? 'yes' : 'no' })}
                      </button>
                    )}
                  </td>
                </tr>
                {isShown && source !== undefined && (
                  <tr className="channel-file">
                    <td colSpan={4}>
                      <FileSource file={source} values={values} copyText={copyText} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
