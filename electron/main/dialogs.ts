import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { message } from '../core/message';
import { replayableReport } from '../core/run/report-formats';
import type { Say } from '../words/format-message';
import type { PlainId } from '../words/values-of';

/** The system's own dialogs of one window. Each gives null where nothing was chosen. */
export interface Dialogs {
  chooseFolder(): Promise<string | null>;
  chooseOwnFile(): Promise<string | null>;
  chooseProviderList(): Promise<string | null>;
  /** The dialog asks before a file is replaced. */
  chooseReportPlace(name: string): Promise<string | null>;
  /** `updateHost` is who is asked for new versions; null where nobody is. */
  showPrivacy(updateHost: string | null): Promise<void>;
  confirmRemoval(): Promise<boolean>;
  tell(text: string): Promise<void>;
}

/** The dialogs before this window. */
export function createDialogs(window: BrowserWindow, say: Say): Dialogs {
  const words = (id: PlainId) => say(message(id));
  const inform = async (text: string, detail = '') => {
    const buttons = [words('dialog.ok')];
    await dialog.showMessageBox(window, { type: 'info', title: app.getName(), message: text, detail, buttons });
  };
  return {
    chooseFolder: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: words('dialog.choose-folder'),
        properties: ['openDirectory', 'createDirectory'],
      });
      return filePaths[0] ?? null;
    },
    chooseOwnFile: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: words('dialog.open-report'),
        filters: [
          {
            name: words('dialog.own-files'),
            extensions: [replayableReport.ending.slice(1), 'json', 'k9s', 'mobileconfig', 'prf', 'reg', 'xml'],
          },
          // Settings of many programs have no ending, and are recognised by what they hold.
          { name: words('dialog.all-files'), extensions: ['*'] },
        ],
        properties: ['openFile'],
      });
      return filePaths[0] ?? null;
    },
    chooseProviderList: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: words('dialog.open-list'),
        filters: [{ name: words('dialog.lists'), extensions: ['mailwright-providers'] }],
        properties: ['openFile'],
      });
      return filePaths[0] ?? null;
    },
    chooseReportPlace: async (name) => {
      const { filePath } = await dialog.showSaveDialog(window, {
        title: words('dialog.save-report'),
        message: words('dialog.save-report.contents'),
        // No filters: with them GTK adds the ending after it has asked whether to replace the file.
        defaultPath: join(app.getPath('documents'), name),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return filePath === undefined || filePath === '' ? null : filePath;
    },
    showPrivacy: async (updateHost) => {
      const facts = [
        'privacy.domain',
        'privacy.password',
        'privacy.told',
        'privacy.programs',
        'privacy.stored',
        'privacy.nobody',
      ] as const;
      const updates = updateHost === null ? [] : [say(message('privacy.updates', { host: updateHost }))];
      await inform(words('privacy.title'), [...facts.map(words), ...updates].join('\n\n'));
    },
    confirmRemoval: async () => {
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        title: app.getName(),
        message: words('remove.question'),
        detail: words('remove.what'),
        buttons: [words('remove.now'), words('dialog.cancel')],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      });
      return response === 0;
    },
    tell: inform,
  };
}
