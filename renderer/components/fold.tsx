import { type ReactNode, useState } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { Chevron } from './icon';

interface FoldProps {
  readonly title: string;
  /** What is inside, in a few words at the end of the line. */
  readonly more?: ReactNode;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A line at the end of a card that opens what few people need. Nothing of that is made before it is opened. */
export function Fold({ title, more, isOpen = false, children }: FoldProps) {
  const [isExpanded, setExpanded] = useState(isOpen);
  return (
    <Disclosure className="fold" isExpanded={isExpanded} onExpandedChange={setExpanded}>
      <Button slot="trigger" className="fold-button">
        <Chevron />
        <span>{title}</span>
        {more !== undefined && <small>{more}</small>}
      </Button>
      <DisclosurePanel className="fold-panel">{isExpanded && children}</DisclosurePanel>
    </Disclosure>
  );
}
