/**
 * Changes the snapshot and the rotation as if they had been written yesterday: the snapshot begins with
 * yesterday then. Runs in a page of the extension.
 * @returns the text that the snapshot has for now
 */
export async function moveSnapshotToYesterday(): Promise<string> {
  const key = 'gently-led:snapshot';
  const snapshot = JSON.parse(localStorage.getItem(key) ?? '');
  const { passages } = snapshot as { passages: { period: string; text: string }[] };
  const now = Temporal.Now.plainDateTimeISO();
  // A night ends at six in the morning.
  const today = now.subtract({ hours: 6 }).toPlainDate();
  const isNight = now.hour >= 22 || now.hour < 6;
  const present = isNight ? `${today} night` : today.toString();
  const [first = ''] = (passages[0]?.period ?? '').split(' ');
  const yesterday = today.subtract({ days: 1 });
  const { days: ahead } = yesterday.until(first, { largestUnit: 'days' });
  const moved = (period: string) =>
    period.replace(/^\S+/, (date) =>
      Temporal.PlainDate.from(date).subtract({ days: ahead }).toString(),
    );
  for (const passage of passages) passage.period = moved(passage.period);
  localStorage.setItem(key, JSON.stringify(snapshot));

  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('gently-led');
    request.onsuccess = () => resolve(request.result);
  });
  const store = database.transaction('rotation', 'readwrite').objectStore('rotation');
  await new Promise<void>((resolve) => {
    const read = store.get('passages');
    read.onsuccess = () => {
      if (read.result) store.put({ ...read.result, period: moved(read.result.period) });
      store.transaction.oncomplete = () => resolve();
    };
  });
  database.close();
  return passages.findLast(({ period }) => period <= present)?.text ?? '';
}
