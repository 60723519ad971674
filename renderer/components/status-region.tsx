import { useEffect, useRef, useState } from 'react';
import type { Announcement } from '../controls/announcement';

/** A screen reader interrupts itself for each message, so more than one in this time cannot be followed. */
const betweenMs = 2_000;

interface StatusRegionProps extends Announcement {
  /** Another value for each new page. Its start is read where the focus goes, and is not announced a second time. */
  readonly start: string;
}

/**
 * The only live region for screen readers. It exists from the start and announces at most one message in 2 s. The mark keeps it heard
 * while a sheet of React Aria hides the page.
 */
export function StatusRegion(props: StatusRegionProps) {
  return (
    <p className="hidden-visually" role="status" data-live-announcer="true">
      {useSpoken(props)}
    </p>
  );
}

/** What is announced: each note, and each state of the page but that at its start. Of several in 2 s only the newest. */
function useSpoken({ start, page, note }: StatusRegionProps): string {
  const [spoken, setSpoken] = useState('');
  const heard = useRef<Announcement>({ page, note });
  const heardAt = useRef(Number.NEGATIVE_INFINITY);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new page is read where the focus goes.
  useEffect(() => {
    heard.current = { page, note };
    heardAt.current = performance.now();
    setSpoken('');
  }, [start]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: at a new page nothing waits to be announced any more.
  useEffect(() => {
    const last = heard.current;
    if (note === null && page === last.page) {
      heard.current = { page, note };
      // Emptied after a note, because the same text would not be announced a second time.
      if (last.note !== null) setSpoken('');
      return;
    }
    if (note !== null && note === last.note) return;
    const tell = () => {
      heard.current = { page: note === null ? page : last.page, note };
      heardAt.current = performance.now();
      setSpoken(note ?? page);
    };
    const timer = setTimeout(tell, Math.max(0, heardAt.current + betweenMs - performance.now()));
    return () => clearTimeout(timer);
  }, [start, page, note]);

  return spoken;
}
