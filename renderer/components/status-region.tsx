import { useEffect, useRef, useState } from 'react';

/** A screen reader interrupts itself for each message, so more than one in this time cannot be followed. */
const betweenMs = 2_000;

/** The only live region for screen readers. It exists from the start and announces at most one message in 2 s. */
export function StatusRegion({ text }: { readonly text: string }) {
  return (
    <p className="hidden-visually" role="status">
      {useThrottled(text, betweenMs)}
    </p>
  );
}

/** The value with limited changes: one is passed on at once, the next at the earliest `betweenMs` later, and then only the newest. */
function useThrottled<T>(value: T, betweenMs: number): T {
  const [told, setTold] = useState(value);
  const toldAt = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    if (value === told) return;
    const tell = () => {
      toldAt.current = performance.now();
      setTold(value);
    };
    const timer = setTimeout(tell, Math.max(0, toldAt.current + betweenMs - performance.now()));
    return () => clearTimeout(timer);
  }, [value, told, betweenMs]);

  return told;
}
