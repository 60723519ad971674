import { app, BrowserWindow, clipboard, dialog, Menu } from 'electron';
import { mistakeDetails } from '../core/diagnosis/mistake-details';
import { message } from '../core/message';
import { appVersion, runtimeName } from '../node/program-facts';
import type { Say } from '../words/format-message';
import type { PlainId } from '../words/values-of';

/**
 * Ends the program after a mistake of ours that nothing has caught, because the state of main is then unknown: the window and its runs
 * end, and one box offers a restart. The details in the box are places in the code and never a message, which may quote what was typed.
 */
interface MistakeStop {
  /** Closes the window, which ends its runs and forgets its passwords, and asks whether to restart. Later calls do nothing. */
  stop(error: unknown): void;
  isStopped(): boolean;
}

/** The exit code after an internal error: EX_SOFTWARE of sysexits(3). */
const exitCode = 70;

/**
 * Starts not stopped.
 *
 * @param openWords - Gives the words of the box, which a start without a mistake does not wait for.
 */
export function createMistakeStop(openWords: () => Promise<Say>): MistakeStop {
  let isStopped = false;
  return {
    stop: (error) => {
      if (isStopped) return;
      isStopped = true;
      void askWhatNext(error, openWords).catch(() => app.exit(exitCode));
    },
    isStopped: () => isStopped,
  };
}

async function askWhatNext(error: unknown, openWords: () => Promise<Say>): Promise<void> {
  for (const window of BrowserWindow.getAllWindows()) window.destroy();
  Menu.setApplicationMenu(null);
  const say = await openWords();
  const words = (id: PlainId) => say(message(id));
  const details = `Mailwright ${appVersion}, ${runtimeName()}, ${process.platform} ${process.arch}\n${mistakeDetails(error)}\n`;
  for (let isCopied = false; ; isCopied = true) {
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title: app.getName(),
      message: words('stopped.by-mistake'),
      detail: words(isCopied ? 'stopped.copied' : 'stopped.lost'),
      buttons: [words('stopped.restart'), words('stopped.quit'), words('stopped.copy')],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (response === 2) {
      clipboard.writeText(details);
      continue;
    }
    if (response === 0) app.relaunch();
    app.exit(response === 0 ? 0 : exitCode);
    return;
  }
}
