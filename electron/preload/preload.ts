import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Bridge, Pushes, Requests } from '../contract/api';

function ask<M extends keyof Requests>(method: M): Bridge[M] {
  const asked = (request: Parameters<Requests[M]>[0]) => ipcRenderer.invoke(method, request);
  return asked as Bridge[M];
}

/** Passes on what main sends, without the event that Electron puts before it. */
function hear<P extends keyof Pushes>(push: P): Bridge[P] {
  const subscribe = (listener: (value: unknown) => void) => {
    const heard = (_event: IpcRendererEvent, value: unknown) => listener(value);
    ipcRenderer.on(push, heard);
    return () => {
      ipcRenderer.off(push, heard);
    };
  };
  return subscribe as Bridge[P];
}

const bridge: Bridge = {
  startRun: ask('startRun'),
  cancelRun: ask('cancelRun'),
  listPrograms: ask('listPrograms'),
  measureExports: ask('measureExports'),
  previewExport: ask('previewExport'),
  saveExports: ask('saveExports'),
  verifyPublished: ask('verifyPublished'),
  findCalendars: ask('findCalendars'),
  showSavedFiles: ask('showSavedFiles'),
  deleteSavedFiles: ask('deleteSavedFiles'),
  openProgram: ask('openProgram'),
  readAbout: ask('readAbout'),
  useRuntimeAnyway: ask('useRuntimeAnyway'),
  openHelp: ask('openHelp'),
  lookUpInput: ask('lookUpInput'),
  explainText: ask('explainText'),
  forgetPassword: ask('forgetPassword'),
  readTranscript: ask('readTranscript'),
  openReport: ask('openReport'),
  openText: ask('openText'),
  openDropped: ask('openDropped'),
  takeStartFile: ask('takeStartFile'),
  saveReport: ask('saveReport'),
  openNetworkSettings: ask('openNetworkSettings'),
  readUpdates: ask('readUpdates'),
  takeUpdateQuestion: ask('takeUpdateQuestion'),
  chooseWeeklyLook: ask('chooseWeeklyLook'),
  lookForUpdates: ask('lookForUpdates'),
  lookIfDue: ask('lookIfDue'),
  openUpdatePage: ask('openUpdatePage'),
  renewProviderList: ask('renewProviderList'),
  chooseLanguage: ask('chooseLanguage'),
  switchDemo: ask('switchDemo'),
  onRunEvents: hear('onRunEvents'),
  onMistake: hear('onMistake'),
  onMenuCommand: hear('onMenuCommand'),
  onFileOpened: hear('onFileOpened'),
};

contextBridge.exposeInMainWorld('mailwright', bridge);
