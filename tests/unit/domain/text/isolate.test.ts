import { expect, it } from 'vitest';
import { isolated } from '@/domain/text/isolate.ts';

it.each(['שלום 3', 'سلام!', '\u200fx', '(3) x', '🙏'])(
  'the words "%s" cannot change the order of a sentence around them',
  (words) => {
    expect(isolated(words)).toBe(`\u2068${words}\u2069`);
  },
);

it.each(['Anna', 'Zoë O’Neill', 'Psalm 34:18', ''])(
  'plain words stay as they are: "%s"',
  (words) => {
    expect(isolated(words)).toBe(words);
  },
);
