/** Whether a window can be opened here. Only Linux may lack a display. */
export function hasDisplay() {
  const { DISPLAY = '' } = process.env;
  return process.platform !== 'linux' || DISPLAY !== '';
}
