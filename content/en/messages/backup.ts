/** Backup, import, recovery. */
export const backup = {};
