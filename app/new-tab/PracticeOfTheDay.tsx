import { useEffect, useState } from 'preact/hooks';
import type { TodaysPractice } from '../cards/TodaysPractice.tsx';
import { type Cards, loadContent } from '../language/content.ts';
import type { Records } from '../records/use-records.ts';

type Loaded = { Practice: typeof TodaysPractice; cards: Cards };

/** Today's practice. It and the cards load when it is first shown. */
export function PracticeOfTheDay({ records }: { records: Records }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    const load = async () => {
      const [{ TodaysPractice: Practice }, cards] = await Promise.all([
        import('../cards/TodaysPractice.tsx'),
        loadContent('cards'),
      ]);
      setLoaded({ Practice, cards });
    };
    void load();
  }, []);
  return loaded && <loaded.Practice records={records} cards={loaded.cards} />;
}
