/** Whether the main key of shortcuts is Command. */
export const isMac = /^Mac/.test(navigator.platform);

/** The system as words choose by it. */
export const system = isMac ? 'mac' : 'other';
