import { writeSync } from 'node:fs';
import { app, type BrowserWindow, Menu, session } from 'electron';
import { noUpdateChoices, type Preferences, type UpdateChoices } from '../contract/preferences';
import { hostOfUrl } from '../core/discovery/https-url';
import { message } from '../core/message';
import { isMaintainedElectron, runtimeName } from '../node/program-facts';
import { publisher } from '../node/publisher';
import type { TrustedAuthorities } from '../node/trusted-authorities';
import type { Say } from '../words/format-message';
import { completeLanguages } from '../words/languages';
import { createDialogs } from './dialogs';
import type { HandedOver } from './handed-over';
import { pushesTo } from './ipc';
import { menuTemplate } from './menu';
import type { PreferenceFile } from './preference-file';
import { removeEverything } from './remove-everything';
import type { ServedWindow } from './serve-window';
import type { StartOptions } from './start-options';
import { comeForward, rememberPlace } from './window';

/** What the start of the program has found out already. */
interface Start {
  readonly options: StartOptions;
  readonly preferences: PreferenceFile;
  readonly stored: Preferences;
  /** The authorities, where a file of them was named. */
  readonly authorities: TrustedAuthorities | null;
  readonly handedOver: HandedOver;
  readonly say: Say;
}

/** What a window has besides its page. */
interface Surroundings {
  /** Loads what does the page's work; the same each time. */
  loadWork(): Promise<ServedWindow>;
}

/** Gives the window its menu and dialogs, and listens to the system for it. */
export function surroundWindow(
  window: BrowserWindow,
  { options, preferences, stored, authorities, handedOver, say }: Start,
): Surroundings {
  tellOfOldRuntime(say);
  const push = pushesTo(window);
  const dialogs = createDialogs(window, say);
  let kept = stored;
  const keep = (changes: Partial<Preferences>) => {
    kept = { ...kept, ...changes };
    return preferences.save(kept);
  };
  const chooseLanguage = (language: string | null) => {
    void keep({ language }).then(() => dialogs.tell(say(message('menu.language.next-start'))));
  };
  let work: Promise<ServedWindow> | null = null;
  const loadWork = () => {
    work ??= import('./serve-window').then(({ serveWindow }) => {
      const file = early ?? options.file;
      const choices = {
        read: () => kept.updates ?? noUpdateChoices,
        keep: (updates: UpdateChoices) => keep({ updates }),
      };
      return serveWindow(window, {
        options: { ...options, file },
        ...{ authorities, dialogs, push, say, chooseLanguage, choices },
        // The window's place is stored when it closes for the first time.
        hasRunBefore: stored.window !== null,
      });
    });
    return work;
  };
  const openFile = async (path: string) => (await loadWork()).openFile(path);
  const early = handedOver.receiveBy((path) => {
    comeForward(window);
    if (path !== null) void openFile(path);
  });

  const actions = {
    command: (command: Parameters<typeof push.onMenuCommand>[0]['command']) => push.onMenuCommand({ command }),
    showPrivacy: () => void dialogs.showPrivacy(publisher.address === null ? null : hostOfUrl(publisher.address)),
    removeEverything: () => {
      const folder = app.getPath('userData');
      // A folder that a person chose may hold files of another program.
      const isOwn = !app.commandLine.hasSwitch('user-data-dir');
      const atEnd = (work: () => void) => void (isOwn && process.once('exit', work));
      const removeList = async () => {
        await (await import('../node/renewed-list')).removeRenewedList({ folder });
        (await work)?.forgetList();
      };
      void removeEverything({ preferences, removeList, session: session.defaultSession, folder, atEnd }, dialogs, say);
    },
    chooseLanguage,
  };
  const languages = { offered: completeLanguages, chosen: stored.language };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(say, actions, process.platform, languages)));
  rememberPlace(window, (place) => keep({ window: place }));
  return { loadWork };
}

/** Says in the terminal that the program was started in that the runtime is no longer maintained, where that is so. */
function tellOfOldRuntime(say: Say): void {
  if (isMaintainedElectron(process.versions.electron)) return;
  const lines = [
    say(message('window.runtime.notice', { runtime: runtimeName() })),
    say(message('window.runtime.terminal')),
  ];
  try {
    writeSync(2, `${lines.join('\n')}\n`);
  } catch {
    // A program that was started by a click may have no standard error.
  }
}
