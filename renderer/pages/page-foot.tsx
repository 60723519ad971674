import { Button } from 'react-aria-components';
import type { ExportsView } from '../hooks/use-exports';
import type { SetUp } from '../hooks/use-set-up';
import { words } from '../language';
import type { FilledButton } from './filled-button';

interface PageFootProps {
  readonly setUp: SetUp;
  readonly exports: ExportsView;
  readonly filled: FilledButton;
  /** Whether anything of the answer is proven. */
  readonly isUsable: boolean;
  /** Whether there is a sign-in form. */
  readonly isSignInAsked: boolean;
  readonly addressFormId: string;
  readonly signInFormId: string;
  readonly onSettle: () => void;
}

/** What can be done next; outside of the part that scrolls, so it is always there. */
export function PageFoot(props: PageFootProps) {
  const { setUp, exports, filled, isUsable, isSignInAsked, addressFormId, signInFormId, onSettle } = props;
  const { typed, discovery, signIn, settled } = setUp;
  const isRunning = discovery.shown.status === 'running' || signIn.shown.status === 'running';
  return (
    <footer className="foot">
      <span className="push" />
      {discovery.shown.status === 'running' && isUsable && <p className="note">{words('window.foot.better')}</p>}
      {isRunning && (
        <Button className="button" onPress={setUp.cancel}>
          {words('window.foot.cancel')}
        </Button>
      )}
      {!isRunning && settled === null && (
        <Button type="submit" form={addressFormId} {...look(filled === 'find')}>
          {words(typed === null ? 'window.foot.find' : 'window.foot.find-again')}
        </Button>
      )}
      {settled === null && isUsable && (
        <Button {...look(filled === 'settle')} onPress={onSettle}>
          {words('window.foot.use')}
        </Button>
      )}
      {settled !== null && isSignInAsked && signIn.shown.status !== 'running' && (
        <Button type="submit" form={signInFormId} {...look(filled === 'sign-in')}>
          {words('window.foot.sign-in')}
        </Button>
      )}
      {settled !== null && exports.fileCount > 0 && (
        <Button {...look(filled === 'save')} onPress={() => void exports.save({ replace: false })}>
          {words('window.foot.save', { count: exports.fileCount })}
        </Button>
      )}
    </footer>
  );
}

function look(isFilled: boolean): { readonly className: string; readonly 'data-filled'?: true } {
  return isFilled ? { className: 'button primary', 'data-filled': true } : { className: 'button' };
}
