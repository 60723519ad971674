/** The sheet that lies over the page, whatever it asks; null where none does. */
export function openSheet(): Element | null {
  return document.querySelector('[role="dialog"], [role="alertdialog"]');
}

/** Whether anything lies over the page that closes by Esc itself: a sheet, or a list of choices. */
export function isLayerOpen(): boolean {
  return openSheet() !== null || document.querySelector('[role="listbox"]') !== null;
}
