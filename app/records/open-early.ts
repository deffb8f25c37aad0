import type { openRecords, RecordsEvents } from '@/storage/open.ts';

/**
 * Opens the records at once, for a page that asks for them only when its script has loaded.
 * @returns what to call in place of `open`: it reports the events that came in the meantime
 */
export function openEarly(open: typeof openRecords): typeof openRecords {
  type Told = (events: RecordsEvents) => void;
  let asked: RecordsEvents | null = null;
  const meanwhile: Told[] = [];
  const tell = (told: Told) => (asked ? told(asked) : void meanwhile.push(told));
  const opening = open({
    onBlocked: () => tell((events) => events.onBlocked?.()),
    onOutdated: () => tell((events) => events.onOutdated?.()),
    onCleared: () => tell((events) => events.onCleared?.()),
    onDetached: () => tell((events) => events.onDetached?.()),
    onUnread: (error) => tell((events) => events.onUnread?.(error)),
    onMerged: () => tell((events) => events.onMerged?.()),
  });
  return (events = {}) => {
    asked = events;
    for (const told of meanwhile.splice(0)) told(events);
    return opening;
  };
}
