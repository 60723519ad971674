import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { words } from '../words/language';

interface SheetProps {
  readonly title: string;
  /** Whether its text is in two columns where there is room. */
  readonly isWide?: boolean;
  /** A button at the start of the sheet's foot. */
  readonly beside?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal sheet over the page. It scrolls as a whole, and its foot stays in sight. */
export function Sheet({ title, isWide = false, beside = null, onClose, children }: SheetProps) {
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={isWide ? 'sheet wide' : 'sheet'}>
        <Dialog className="sheet-text stack">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          <div className="actions sheet-foot">
            {beside}
            <span className="push" />
            <button className="button" type="button" onClick={onClose}>
              {words('window.close')}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
