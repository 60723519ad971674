import type { Rectangle } from 'electron';
import type { WindowPlace } from '../contract/preferences';

/** The smallest window that every page fits into. */
export const smallestSize = { width: 480, height: 560 } as const;

/** A window that lies partly outside can be dragged back where this much of it is on a display. */
const graspable = { width: 120, height: 40 } as const;

/**
 * Where the window opens: at its last place, but no larger than its display. Null where no display shows its top edge any
 * more, or no place is known: then the system places it.
 *
 * @param workAreas - The displays without task bars.
 */
export function placeOnDisplays(place: WindowPlace | null, workAreas: readonly Rectangle[]): Rectangle | null {
  if (place === null) return null;
  const area = workAreas.find((each) => showsTopEdge(each, place));
  if (area === undefined) return null;
  const { x, y } = place;
  const width = within(place.width, smallestSize.width, area.width);
  const height = within(place.height, smallestSize.height, area.height);
  return { x, y, width, height };
}

function showsTopEdge(area: Rectangle, { x, y, width }: Rectangle): boolean {
  const visibleWidth = Math.min(area.x + area.width, x + width) - Math.max(area.x, x);
  const isBelowTop = y >= area.y && y + graspable.height <= area.y + area.height;
  return visibleWidth >= graspable.width && isBelowTop;
}

function within(value: number, atLeast: number, atMost: number): number {
  return Math.max(atLeast, Math.min(value, atMost));
}
