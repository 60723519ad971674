import { useEffect, useRef, useState } from 'react';

/** The value with limited changes: one is passed on at once, the next at the earliest `betweenMs` later, and then only the newest. */
export function useThrottled<T>(value: T, betweenMs: number): T {
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
