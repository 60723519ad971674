import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ExportSize } from '../../electron/contract/exports';
import { chosenPrograms } from '../../electron/core/wizard/export/export-selection';
import { isForDomain } from '../../electron/core/wizard/export/export-stage';
import { stepsLeft } from '../../electron/core/wizard/export/import-steps';
import { deletableFiles } from '../../electron/core/wizard/export/saved-files';
import { useReturnedFocus } from '../hooks/use-returned-focus';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { Fold } from './fold';
import { ToneIcon } from './icon';
import { Warning } from './notice';

interface DeleteFilesProps extends PageProps {
  readonly sizes: readonly ExportSize[];
}

/** Why and when to delete the saved files, with a button that asks first; nothing where Mailwright can delete none. */
export function DeleteFiles({ state, controls, sizes }: DeleteFilesProps) {
  const [isAsking, setAsking] = useState(false);
  useReturnedFocus(isAsking);
  const files = deletableFiles(state);
  if (files === null) return null;
  const { id, names, folder } = files;
  const count = names.length;
  const holdPassword = files.holdPassword ? 'yes' : 'no';
  const whom = isForDomain(state) ? 'domain' : 'apps';
  const left = stepsLeft(state.account.export.done, chosenPrograms(state), sizes);
  return (
    <Fold
      title={words('export-page.delete', { count })}
      more={words('export-page.delete.more', { count, holdPassword })}
    >
      <div className="delete-files">
        <p>
          {whom === 'apps'
            ? words('export-page.delete.why.apps', { count, holdPassword })
            : words('export-page.delete.why.domain')}
        </p>
        <p>
          {whom === 'apps' ? words('export-page.delete.when.apps', { count }) : words('export-page.delete.when.domain')}
        </p>
        <button className="button small" type="button" onClick={() => setAsking(true)}>
          {words('export-page.delete.button', { count })}
        </button>
      </div>
      <ModalOverlay className="scrim" isOpen={isAsking} onOpenChange={setAsking}>
        <Modal className="sheet">
          <Dialog className="sheet-text stack" role="alertdialog">
            <div className="risk-head with-icon">
              <ToneIcon tone="warn" />
              <Heading slot="title" level={2}>
                {words('export-page.delete.ask', { count })}
              </Heading>
            </div>
            <ul className="delete-names">
              {names.map((name) => (
                <li key={name}>
                  <bdi className="path" dir="ltr">
                    {name}
                  </bdi>
                </li>
              ))}
            </ul>
            <p>{words('export-page.delete.ask.where', { count, folder })}</p>
            <p>{words('export-page.delete.ask.no-bin', { count })}</p>
            {left > 0 && <Warning text={words('export-page.delete.ask.steps-left', { count: left })} />}
            <div className="actions">
              <Button className="button primary" data-filled onPress={() => setAsking(false)} autoFocus>
                {words('export-page.delete.keep', { count })}
              </Button>
              <Button
                className="button"
                onPress={() => {
                  setAsking(false);
                  controls.deleteSaved(id);
                }}
              >
                {words('export-page.delete.do', { count })}
              </Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </Fold>
  );
}
