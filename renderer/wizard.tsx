import { useCallback, useEffect, useRef } from 'react';
import { verdictOfMistake } from '../electron/core/diagnosis/verdict-of-mistake';
import { message } from '../electron/core/message';
import { headlineOf } from '../electron/core/wizard/frame/headline-of';
import { stepsOf } from '../electron/core/wizard/frame/steps-of';
import { newestReport } from '../electron/core/wizard/state/newest-report';
import { wizardPages } from '../electron/core/wizard/state/wizard-state';
import { completeLanguages } from '../electron/words/languages';
import { Notice } from './components/notice';
import { PageFoot } from './components/page-foot';
import { Rail } from './components/rail';
import { Sentence } from './components/sentence';
import { windowId } from './components/side-panel';
import { StatusRegion } from './components/status-region';
import { Verdicts } from './components/verdicts';
import { announcement } from './controls/announcement';
import { useDroppedFile } from './hooks/use-dropped-file';
import { useKeys } from './hooks/use-keys';
import { useLaterParts } from './hooks/use-later-parts';
import { usePageFocus } from './hooks/use-page-focus';
import { useReturnedFocus } from './hooks/use-returned-focus';
import { type LiveWizard, useWizard } from './hooks/use-wizard';
import { AddressPage } from './pages/address-page';
import { sentence, words } from './words/language';

/** The whole window: rail, current page and foot. */
export function Wizard() {
  const wizard = useWizard();
  const { state, controls, notes, changeNotes, doCommand, leaveDemo } = wizard;
  const title = useRef<HTMLHeadingElement>(null);
  const { page } = state;
  const later = useLaterParts(
    notes.sheet === null && page === 'address' ? null : `${page} ${notes.sheet}`,
    useCallback(
      (error) => controls.dispatch({ kind: 'mistake', runId: null, verdict: verdictOfMistake(error) }),
      [controls],
    ),
  );
  const Page = page === 'address' ? AddressPage : later?.pages[page];

  useKeys({ onEscape: controls.cancelRun, onCommand: doCommand, onCopy: controls.copyText });
  usePageFocus(state, title);
  useWindowTitle(wizard);
  useReturnedFocus(notes.sheet !== null);
  const isDropping = useDroppedFile({
    onFile: controls.openFile,
    onUnreadable: useCallback(() => changeNotes({ problem: message('window.drop.unreadable') }), [changeNotes]),
  });

  const { title: heading, more } = headlineOf(state);
  // A title that had the focus already would not be read, so each page has a title of its own.
  const start = `${page} ${state.account.discovery.runId}`;
  return (
    <div className="window" id={windowId} data-dropping={isDropping || undefined}>
      <Rail
        steps={stepsOf(state)}
        onGo={(to) => controls.dispatch({ kind: 'go-to', page: to })}
        onHelp={() => doCommand('help')}
        developmentRuntime={notes.developmentRuntime}
        onLeaveDemo={notes.demo === null ? null : leaveDemo}
        languages={page === 'address' ? { offered: completeLanguages, onChoose: controls.chooseLanguage } : null}
      />
      <main className="page">
        <div className="column stack" data-page={page}>
          <Notices {...wizard} />
          <div className="page-head">
            <h1 key={start} ref={title} tabIndex={-1}>
              {sentence(heading)}
            </h1>
            {more !== null && (
              <p>
                <Sentence of={more} />
              </p>
            )}
          </div>
          {state.mistake !== null && (page === 'address' || page === 'export' || Page === undefined) && (
            <Verdicts state={state} controls={controls} />
          )}
          {Page !== undefined && <Page state={state} controls={controls} demo={notes.demo} />}
          {/* Below the page, because what comes late must move nothing. */}
          {page === 'address' && later !== null && <later.UpdateNotice notes={notes} changeNotes={changeNotes} />}
        </div>
      </main>
      <StatusRegion start={start} {...announcement(state, notes)} />
      <PageFoot state={state} controls={controls} said={notes.said} offersDemo={notes.demo === null} />
      {notes.sheet === 'help' && later !== null && (
        <later.HelpSheet
          state={state}
          controls={controls}
          hasReport={newestReport(state.account) !== null}
          onClose={() => changeNotes({ sheet: null })}
        />
      )}
      {notes.sheet === 'about' && later !== null && <later.AboutSheet onClose={() => changeNotes({ sheet: null })} />}
    </div>
  );
}

function Notices({ state, controls, notes, changeNotes }: LiveWizard) {
  return (
    <>
      {state.setAside !== null && (
        <Notice
          icon="folder"
          action={{ label: words('window.report.close'), act: () => controls.dispatch({ kind: 'close-report' }) }}
        >
          {words('wizard.reason.opened-report')}
        </Notice>
      )}
      {notes.problem !== null && (
        <Notice icon="hint" action={{ label: words('window.close'), act: () => changeNotes({ problem: null }) }}>
          {sentence(notes.problem)}
        </Notice>
      )}
    </>
  );
}

function useWindowTitle({ state: { page } }: LiveWizard): void {
  useEffect(() => {
    const values = { step: wizardPages.indexOf(page) + 1, count: wizardPages.length };
    document.title = words('window.title', { ...values, page: words(`wizard.page.${page}`) });
  }, [page]);
}
